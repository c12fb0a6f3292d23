import type { TownChoice } from '@/data/import/session/decisions'
import type { RecognisedTown } from '@/data/import/towns/resolveTowns'
import { regionPath } from '@/domain/town'
import type { FormContext, Of, QuestionForm, QuestionGroup } from './questionForm'
import { changed, common, wordForm } from './questionForm'

/** Names told in the title; the rest are counted. */
const TOLD = 3

/** Names that the gazetteer has once: their codes for all, or one by one. */
export function recognisedGroup({ towns, count }: Of<'recognised'>, context: FormContext): QuestionGroup {
  const { groups, options } = context.locale.messages.importer
  const told = towns.slice(0, TOLD).map(({ name, town }) => options.placed(name, town.county, town.code)).join(context.locale.messages.common.listSeparator)
  const title = groups.title.recognised(count, count > TOLD ? groups.andMore(told) : told)
  return { id: 'recognised', title, open: false, all: allForm(towns, context), forms: count === 1 ? [] : towns.map((one) => oneForm(one, context)) }
}

type Answer = 'code' | 'name'

function words({ locale }: FormContext): readonly (readonly [Answer, string])[] {
  const { byCode, byName } = locale.messages.importer.options
  return [['code', byCode], ['name', byName]]
}

function answerOf({ taken }: RecognisedTown): Answer {
  return taken ? 'code' : 'name'
}

function allForm(towns: readonly RecognisedTown[], context: FormContext): QuestionForm {
  const others = [...(context.decisions.towns ?? [])].filter(([known]) => !towns.some(({ name }) => name === known))
  return wordForm({ id: 'recognised', title: '' }, words(context), {
    chosen: common(towns.map(answerOf)),
    decide: (answer) => ({ recognise: answer === 'code', towns: new Map(others) }),
  })
}

function oneForm(one: RecognisedTown, context: FormContext): QuestionForm {
  const { name, town } = one
  const choices: Record<Answer, TownChoice> = { code: { kind: 'code', code: town.code }, name: { kind: 'name' } }
  const title = context.locale.messages.importer.ask.recognised(name, [...regionPath(town), town.name].join(' '), town.code)
  return wordForm({ id: `recognised:${name}:${town.code}`, title }, words(context), {
    chosen: answerOf(one),
    decide: (answer) => ({ towns: changed(context.decisions.towns, name, choices[answer]) }),
  })
}
