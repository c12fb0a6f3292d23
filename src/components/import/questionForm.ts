import type { ImportDecisions, IndicatorChoice, Meaning, TownChoice } from '@/data/import/session/decisions'
import { MEANINGS } from '@/data/import/session/decisions'
import type { Question } from '@/data/import/session/questions'
import { inLang } from '@/domain/bilingual'
import type { Indicator } from '@/domain/indicator'
import type { Town } from '@/domain/town'
import { regionPath } from '@/domain/town'
import type { Locale } from '@/locales/messages'

export interface FormOption {
  readonly value: string
  readonly label: string
}

/** A question as one form row: a choice, or a text to type. `decide` gives what an answer changes. */
export interface QuestionForm {
  readonly id: string
  readonly title: string
  readonly open: boolean
  readonly field: 'choice' | 'number' | 'text' | 'none'
  readonly chosen: string
  readonly options: readonly FormOption[]
  readonly decide: (answer: string) => Partial<ImportDecisions>
}

export interface FormContext {
  readonly decisions: ImportDecisions
  readonly locale: Locale
  /** Indicators of the codebook, to map unknown names to. */
  readonly indicators: readonly Indicator[]
}

type Of<K extends Question['kind']> = Extract<Question, { readonly kind: K }>

/** Questions that have their own place on the page. */
const ELSEWHERE = new Set<Question['kind']>(['encoding', 'delimiter', 'sheet', 'header_row'])

/** The questions to put under “please confirm”; those that must be answered come first. */
export function questionForms(questions: readonly Question[], context: FormContext): QuestionForm[] {
  const forms = questions.filter(({ kind }) => !ELSEWHERE.has(kind)).map((question) => questionForm(question, context))
  return [...forms.filter(({ open }) => open), ...forms.filter(({ open }) => !open)]
}

function questionForm(question: Question, context: FormContext): QuestionForm {
  const { ask, options } = context.locale.messages.importer
  switch (question.kind) {
    case 'entity':
      return { ...plain('entity', ask.entity), open: question.open }
    case 'year':
      return { ...plain('year', ask.year), open: question.open, field: 'number', chosen: question.chosen === null ? '' : String(question.chosen), decide: (answer) => (/^\d{4}$/.test(answer) ? { year: Number(answer) } : {}) }
    case 'table_indicator':
      return { ...plain('table_indicator', ask.table_indicator), field: 'text', chosen: question.chosen, decide: (answer) => ({ indicator: answer }) }
    case 'indicator':
      return indicatorForm(question, context)
    case 'unknown_column':
      return columnForm(question, context)
    case 'placeholder':
      return placeholderForm(question, context)
    case 'fill_down':
      return yesNo({ id: 'fill_down', title: ask.fill_down(question.rows), chosen: question.chosen, decide: (fillDown) => ({ fillDown }) }, context)
    case 'totals':
      return { ...plain('totals', ask.totals(question.rows, question.agreeing, question.differing)), ...leaveOrKeep(question.chosen, context), decide: (answer) => ({ totals: answer === 'keep' ? 'keep' : 'leave_out' }) }
    case 'town':
      return townForm(question, context)
    case 'county':
      return { ...plain('county', ask.county), field: 'choice', chosen: question.chosen ?? '', options: [{ value: '', label: options.none }, ...question.options.map(({ code, county, prefecture, province }) => ({ value: code, label: `${province} ${prefecture} ${county}` }))], decide: (answer) => (answer === '' ? {} : { county: answer }) }
    case 'same_town':
      return yesNo({ id: `same_town.${question.short}`, title: ask.same_town(question.short, question.full), chosen: question.chosen, decide: (same) => ({ sameTowns: changed(context.decisions.sameTowns, question.short, same ? question.full : null) }) }, context)
    case 'personal':
      return { ...plain('personal', ask.personal), ...leaveOrKeep(question.chosen, context), decide: (answer) => ({ personal: answer === 'keep' ? 'keep' : 'leave_out' }) }
    case 'fractions':
      return { ...plain('fractions', ask.fractions(question.indicators.join(context.locale.messages.common.listSeparator))), field: 'choice', chosen: question.chosen, options: [{ value: 'percent', label: options.percent }, { value: 'as_is', label: options.as_is }], decide: (answer) => ({ fractions: answer === 'percent' ? 'percent' : 'as_is' }) }
    case 'scales':
      return { ...plain('scales', ask.scales(question.columns.map(({ header, unit, own }) => `${header} ${unit} → ${own}`).join(context.locale.messages.common.listSeparator))), field: 'choice', chosen: question.chosen, options: [{ value: 'convert', label: options.convert }, { value: 'as_is', label: options.as_is }], decide: (answer) => ({ scales: answer === 'convert' ? 'convert' : 'as_is' }) }
    case 'decimal_comma':
      return yesNo({ id: 'decimal_comma', title: ask.decimal_comma(question.count, question.example), chosen: question.chosen, decide: (decimalComma) => ({ decimalComma }) }, context)
    case 'conflicts':
      return conflictForm(question, context)
    case 'encoding':
    case 'delimiter':
    case 'sheet':
    case 'header_row':
      return plain(question.kind, '')
  }
}

function plain(id: string, title: string): QuestionForm {
  return { id, title, open: false, field: 'none', chosen: '', options: [], decide: () => ({}) }
}

function indicatorForm({ name, chosen, suggestions }: Of<'indicator'>, { decisions, locale, indicators }: FormContext): QuestionForm {
  const { ask, options } = locale.messages.importer
  const known = [...suggestions, ...indicators.filter((indicator) => !suggestions.includes(indicator) && indicator.kind !== 'mention')]
  const choiceOf = (answer: string): IndicatorChoice => (answer === 'new' || answer === 'ignore' ? { kind: answer } : { kind: 'codebook', id: answer.slice(1) })
  return {
    ...plain(`indicator.${name}`, ask.indicator(name)),
    field: 'choice',
    chosen: chosen.kind === 'codebook' ? `=${chosen.id}` : chosen.kind,
    options: [
      { value: 'new', label: options.new },
      { value: 'ignore', label: options.ignore },
      ...known.map(({ id, name: own }) => ({ value: `=${id}`, label: inLang(own, locale.lang) })),
    ],
    decide: (answer) => ({ indicators: changed(decisions.indicators, name, choiceOf(answer)) }),
  }
}

function columnForm({ column, header, examples }: Of<'unknown_column'>, { decisions, locale }: FormContext): QuestionForm {
  const { ask, options } = locale.messages.importer
  return {
    ...plain(`column.${column}`, ask.unknown_column(header, examples.slice(0, 3).join(locale.messages.common.listSeparator))),
    field: 'choice',
    chosen: decisions.roles?.get(column) === 'figure' ? 'figure' : 'ignore',
    options: [{ value: 'ignore', label: options.ignore }, { value: 'figure', label: options.figure }],
    decide: (answer) => ({ roles: changed(decisions.roles, column, answer === 'figure' ? 'figure' : 'ignore') }),
  }
}

function placeholderForm({ placeholder, quoted, count, chosen }: Of<'placeholder'>, { decisions, locale }: FormContext): QuestionForm {
  const { ask, options } = locale.messages.importer
  const meaningOf = (answer: string): Meaning => MEANINGS.find((meaning) => meaning === answer) ?? 'not_mentioned'
  return {
    ...plain(`placeholder.${placeholder}`, placeholder === 'blank' ? ask.blank(count) : ask.placeholder(quoted, count)),
    field: 'choice',
    chosen,
    options: MEANINGS.map((meaning) => ({ value: meaning, label: options[meaning] })),
    decide: (answer) => ({ placeholders: changed(decisions.placeholders, placeholder, meaningOf(answer)) }),
  }
}

function townForm({ name, candidates, chosen }: Of<'town'>, { decisions, locale }: FormContext): QuestionForm {
  const { ask, options } = locale.messages.importer
  const choiceOf = (answer: string): TownChoice => (answer === '' ? { kind: 'name' } : { kind: 'code', code: answer })
  return {
    ...plain(`town.${name}`, ask.town(name)),
    field: 'choice',
    chosen: chosen ?? '',
    options: [{ value: '', label: options.byName }, ...candidates.map((town) => ({ value: town.code, label: whereIs(town) }))],
    decide: (answer) => ({ towns: changed(decisions.towns, name, choiceOf(answer)) }),
  }
}

function whereIs(town: Town): string {
  return [...regionPath(town), town.name].join(' ')
}

function conflictForm({ count, chosen }: Of<'conflicts'>, { locale }: FormContext): QuestionForm {
  const { ask, options } = locale.messages.importer
  const labels = { doubtful: options.doubtful, first: options.first, last: options.last, leave_out: options.leaveBothOut } as const
  const rules = ['doubtful', 'first', 'last', 'leave_out'] as const
  return {
    ...plain('conflicts', ask.conflicts(count)),
    field: 'choice',
    chosen,
    options: rules.map((rule) => ({ value: rule, label: labels[rule] })),
    decide: (answer) => ({ conflicts: rules.find((rule) => rule === answer) ?? 'doubtful' }),
  }
}

interface YesNo {
  readonly id: string
  readonly title: string
  readonly chosen: boolean
  readonly decide: (yes: boolean) => Partial<ImportDecisions>
}

function yesNo({ id, title, chosen, decide }: YesNo, { locale }: FormContext): QuestionForm {
  const { options } = locale.messages.importer
  return { ...plain(id, title), field: 'choice', chosen: chosen ? 'yes' : 'no', options: [{ value: 'yes', label: options.yes }, { value: 'no', label: options.no }], decide: (answer) => decide(answer === 'yes') }
}

function leaveOrKeep(chosen: 'leave_out' | 'keep', { locale }: FormContext): Pick<QuestionForm, 'field' | 'chosen' | 'options'> {
  const { options } = locale.messages.importer
  return { field: 'choice', chosen, options: [{ value: 'leave_out', label: options.leave_out }, { value: 'keep', label: options.keep }] }
}

/** A map with one entry set, or taken out where it is null. */
function changed<K, V>(map: ReadonlyMap<K, V> | undefined, key: K, value: V | null): ReadonlyMap<K, V> {
  const next = new Map(map)
  if (value === null) next.delete(key)
  else next.set(key, value)
  return next
}
