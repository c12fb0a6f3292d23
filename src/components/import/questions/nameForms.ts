import type { IndicatorChoice, Meaning, TownChoice } from '@/data/import/session/decisions'
import { MEANINGS } from '@/data/import/session/decisions'
import { inLang } from '@/domain/bilingual'
import type { Town } from '@/domain/town'
import { regionPath } from '@/domain/town'
import type { FormContext, Of, QuestionForm } from './questionForm'
import { changed, choiceForm, yesNoForm } from './questionForm'

export function indicatorForm({ name, chosen, suggestions }: Of<'indicator'>, { decisions, locale, indicators }: FormContext): QuestionForm {
  const { ask, options } = locale.messages.importer
  const others = indicators.filter((indicator) => !suggestions.includes(indicator) && indicator.kind !== 'mention')
  const choiceOf = (answer: string): IndicatorChoice => (answer === 'new' || answer === 'ignore' ? { kind: answer } : { kind: 'codebook', id: answer.slice(1) })
  const known = (label: (name: string) => string) => ({ id, name: own }: { id: string; name: { zh: string; en: string } }) => ({ value: `=${id}`, label: label(inLang(own, locale.lang)) })
  return choiceForm(`indicator:${name}`, ask.indicator(name), {
    chosen: chosen.kind === 'codebook' ? `=${chosen.id}` : chosen.kind,
    options: [
      { value: 'new', label: options.new },
      ...suggestions.map(known(options.isKnown)),
      { value: 'ignore', label: options.ignore },
      ...others.map(known((own) => own)),
    ],
    decide: (answer) => ({ indicators: changed(decisions.indicators, name, choiceOf(answer)) }),
  })
}

export function placeholderForm({ placeholder, quoted, count, chosen }: Of<'placeholder'>, { decisions, locale }: FormContext): QuestionForm {
  const { ask, options } = locale.messages.importer
  return choiceForm(`placeholder:${placeholder}`, placeholder === 'blank' ? ask.blank(count) : ask.placeholder(quoted, count), {
    chosen,
    options: MEANINGS.map((meaning) => ({ value: meaning, label: options[meaning] })),
    decide: (answer) => ({ placeholders: changed(decisions.placeholders, placeholder, meaningOf(answer)) }),
  })
}

function meaningOf(answer: string): Meaning {
  return MEANINGS.find((meaning) => meaning === answer) ?? 'not_mentioned'
}

export function townForm({ name, candidates, chosen }: Of<'town'>, { decisions, locale }: FormContext): QuestionForm {
  const { ask, options } = locale.messages.importer
  const choiceOf = (answer: string): TownChoice => (answer === '' ? { kind: 'name' } : { kind: 'code', code: answer })
  return choiceForm(`town:${name}`, ask.town(name), {
    chosen: chosen ?? '',
    options: [{ value: '', label: options.byName }, ...candidates.map((town) => ({ value: town.code, label: whereIs(town) }))],
    decide: (answer) => ({ towns: changed(decisions.towns, name, choiceOf(answer)) }),
  })
}

function whereIs(town: Town): string {
  return [...regionPath(town), town.name].join(' ')
}

export function countyForm({ options: counties, chosen }: Of<'county'>, { locale }: FormContext): QuestionForm {
  const { ask, options } = locale.messages.importer
  return choiceForm('county', ask.county, {
    chosen: chosen ?? '',
    options: [
      { value: '', label: options.byName },
      ...counties.map(({ code, county, prefecture, province, matched }) => ({ value: code, label: options.inCounty([province, prefecture, county].filter((part) => part !== '').join(' '), matched) })),
    ],
    decide: (answer) => ({ county: answer === '' ? undefined : answer }),
  })
}

export function sameTownForm({ short, full, chosen }: Of<'same_town'>, context: FormContext): QuestionForm {
  const { decisions, locale } = context
  const decide = (same: boolean) => ({ sameTowns: changed(decisions.sameTowns, short, same ? full : null) })
  return yesNoForm({ id: `same_town:${short}`, title: locale.messages.importer.ask.same_town(short, full), chosen, decide }, context)
}
