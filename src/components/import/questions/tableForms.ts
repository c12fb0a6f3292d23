import type { QuestionForm, FormContext, Of } from './questionForm'
import { changed, choiceForm } from './questionForm'

/** Which column names the town. */
export function entityForm({ open }: Of<'entity'>, { decisions, locale, columns }: FormContext): QuestionForm {
  const { ask, options } = locale.messages.importer
  return {
    ...choiceForm('entity', ask.entity, {
      chosen: '',
      options: [{ value: '', label: options.none }, ...columns.map(({ column, text }) => ({ value: String(column), label: text }))],
      decide: (answer) => (answer === '' ? {} : { roles: changed(decisions.roles, Number(answer), 'entity') }),
    }),
    open,
  }
}

/** The year of the whole table. */
export function yearForm({ chosen, open }: Of<'year'>, { locale }: FormContext): QuestionForm {
  return {
    id: 'year',
    title: locale.messages.importer.ask.year,
    open,
    field: 'number',
    chosen: chosen === null ? '' : String(chosen),
    options: [],
    decide: (answer) => (/^\d{4}$/.test(answer) ? { year: Number(answer) } : {}),
  }
}

/** The indicator of a table that names none: one of the codebook, or any name. */
export function tableIndicatorForm({ chosen }: Of<'table_indicator'>, { locale, indicators }: FormContext): QuestionForm {
  return {
    id: 'table_indicator',
    title: locale.messages.importer.ask.table_indicator,
    open: false,
    field: 'text',
    chosen,
    options: indicators.filter(({ kind }) => kind !== 'mention').map(({ name }) => ({ value: name[locale.lang], label: '' })),
    decide: (answer) => (answer === '' ? {} : { indicator: answer }),
  }
}

export function columnForm({ column, header, examples }: Of<'unknown_column'>, { decisions, locale }: FormContext): QuestionForm {
  const { ask, options } = locale.messages.importer
  return choiceForm(`column:${column}`, ask.unknown_column(header, examples.slice(0, 3).join(locale.messages.common.listSeparator)), {
    chosen: decisions.roles?.get(column) === 'figure' ? 'figure' : 'ignore',
    options: [{ value: 'ignore', label: options.ignore }, { value: 'figure', label: options.figure }],
    decide: (answer) => ({ roles: changed(decisions.roles, column, answer === 'figure' ? 'figure' : 'ignore') }),
  })
}
