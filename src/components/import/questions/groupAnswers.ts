import type { Role } from '@/data/import/roles/role'
import type { IndicatorChoice } from '@/data/import/session/decisions'
import { MEANINGS } from '@/data/import/session/decisions'
import type { Question } from '@/data/import/session/questions'
import type { FormContext, Of, QuestionForm } from './questionForm'
import { common, wordForm } from './questionForm'

/** One answer for all questions of a kind; null where each needs its own. While they differ, none is shown as chosen. */
export function answerForAll(questions: readonly Question[], context: FormContext): QuestionForm | null {
  switch (questions[0]?.kind) {
    case 'indicator':
      return allIndicators(only(questions, 'indicator'), context)
    case 'unknown_column':
      return allColumns(only(questions, 'unknown_column'), context)
    case 'placeholder':
      return allPlaceholders(only(questions, 'placeholder'), context)
    case 'same_town':
      return allPairs(only(questions, 'same_town'), context)
    default:
      return null
  }
}

function only<K extends Question['kind']>(questions: readonly Question[], kind: K): Of<K>[] {
  return questions.filter((question): question is Of<K> => question.kind === kind)
}

function allIndicators(names: readonly Of<'indicator'>[], { decisions, locale }: FormContext): QuestionForm {
  const { options } = locale.messages.importer
  const chosen = common(names.map(({ chosen: { kind } }) => kind))
  const decide = (kind: 'new' | 'ignore') => ({ indicators: new Map<string, IndicatorChoice>([...(decisions.indicators ?? []), ...names.map(({ name }) => [name, { kind }] as const)]) })
  return wordForm({ id: 'indicator', title: '' }, [['new', options.allNew], ['ignore', options.allIgnore]], { chosen: chosen === 'codebook' ? '' : chosen, decide })
}

function allColumns(columns: readonly Of<'unknown_column'>[], { decisions, locale }: FormContext): QuestionForm {
  const { options } = locale.messages.importer
  const decide = (role: 'ignore' | 'figure') => ({ roles: new Map<number, Role>([...(decisions.roles ?? []), ...columns.map(({ column }) => [column, role] as const)]) })
  return wordForm({ id: 'column', title: '' }, [['ignore', options.allIgnore], ['figure', options.allFigures]], { chosen: 'ignore', decide })
}

function allPlaceholders(kinds: readonly Of<'placeholder'>[], { decisions, locale }: FormContext): QuestionForm {
  const { options } = locale.messages.importer
  return wordForm({ id: 'placeholder', title: '' }, MEANINGS.map((meaning) => [meaning, options[meaning]] as const), {
    chosen: common(kinds.map(({ chosen }) => chosen)),
    decide: (meaning) => ({ placeholders: new Map([...(decisions.placeholders ?? []), ...kinds.map(({ placeholder }) => [placeholder, meaning] as const)]) }),
  })
}

function allPairs(pairs: readonly Of<'same_town'>[], { locale }: FormContext): QuestionForm {
  const { options } = locale.messages.importer
  return wordForm({ id: 'same_town', title: '' }, [['no', options.no], ['yes', options.yes]], {
    chosen: common(pairs.map(({ chosen }) => (chosen ? 'yes' : 'no'))),
    decide: (word) => ({ sameTowns: new Map(word === 'no' ? [] : pairs.map(({ short, full }) => [short, full] as const)) }),
  })
}
