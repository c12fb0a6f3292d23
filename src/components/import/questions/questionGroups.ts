import type { Question } from '@/data/import/session/questions'
import { answerForAll } from './groupAnswers'
import type { FormContext, Of, QuestionForm, QuestionGroup } from './questionForm'
import { questionForm } from './questionForms'
import { recognisedGroup } from './recognisedTowns'

type GroupKey = 'indicator' | 'unknown_column' | 'placeholder' | 'town' | 'town_near' | 'same_town'

/** Names told of a group; the rest are counted. */
const TOLD = 5

/** Questions in groups, those that must be answered first. */
export function questionGroups(questions: readonly Question[], context: FormContext): QuestionGroup[] {
  const county = questions.find((question): question is Of<'county'> => question.kind === 'county')
  const asked = questions.filter(({ kind }) => kind !== 'county' || !questions.some((question) => groupKey(question) === 'town'))
  const keys = [...new Set(asked.map((question) => groupKey(question) ?? question.kind))]
  const groups = keys.flatMap((key) => groupOf(asked.filter((question) => (groupKey(question) ?? question.kind) === key), county ?? null, context))
  return [...groups.filter(({ open }) => open), ...groups.filter(({ open }) => !open)]
}

/** Kinds that come in numbers. Names that stand in several places and names that only resemble some are two groups. */
function groupKey(question: Question): GroupKey | null {
  switch (question.kind) {
    case 'town':
      return question.exact ? 'town' : 'town_near'
    case 'indicator':
    case 'unknown_column':
    case 'placeholder':
    case 'same_town':
      return question.kind
    default:
      return null
  }
}

function groupOf(questions: readonly Question[], county: Of<'county'> | null, context: FormContext): QuestionGroup[] {
  if (questions[0]?.kind === 'recognised') return [recognisedGroup(questions[0], context)]
  const forms = questions.flatMap((question) => questionForm(question, context) ?? [])
  const key = questions[0] === undefined ? null : groupKey(questions[0])
  const settling = key === 'town' && county !== null ? questionForm(county, context) : null
  if (key === null || (forms.length === 1 && settling === null)) return forms.map(alone)
  return [{ id: key, title: groupTitle(key, questions, context) + (settling === null ? '' : context.locale.messages.importer.groups.whichCounty), open: false, all: settling ?? answerForAll(questions, context), forms }]
}

function alone(form: QuestionForm): QuestionGroup {
  return { id: form.id, title: form.title, open: form.open, all: form, forms: [] }
}

function groupTitle(key: GroupKey, questions: readonly Question[], { locale }: FormContext): string {
  const { groups } = locale.messages.importer
  const { listSeparator } = locale.messages.common
  const names = questions.map((question) => nameIn(question, groups.blankCells))
  const told = names.slice(0, TOLD).join(listSeparator)
  const count = questions.reduce((sum, question) => sum + (question.kind === 'placeholder' ? question.count : 1), 0)
  return groups.title[key](count, names.length > TOLD ? groups.andMore(told) : told)
}

function nameIn(question: Question, blankCells: string): string {
  switch (question.kind) {
    case 'indicator':
    case 'town':
      return question.name
    case 'unknown_column':
      return question.header
    case 'placeholder':
      return `${question.placeholder === 'blank' ? blankCells : `“${question.quoted}”`} ${question.count}`
    case 'same_town':
      return `${question.short} = ${question.full}`
    default:
      return ''
  }
}
