import type { Question } from '@/data/import/session/questions'
import type { FormContext, Of, QuestionForm } from './questionForm'
import { wordForm, yesNoForm } from './questionForm'
import { countyForm, indicatorForm, placeholderForm, sameTownForm, townForm } from './nameForms'
import { columnForm, entityForm, tableIndicatorForm, yearForm } from './tableForms'

/** A question as a form row; null for those that have their own place on the page. */
export function questionForm(question: Question, context: FormContext): QuestionForm | null {
  switch (question.kind) {
    case 'entity':
      return entityForm(question, context)
    case 'year':
      return yearForm(question, context)
    case 'table_indicator':
      return tableIndicatorForm(question, context)
    case 'indicator':
      return indicatorForm(question, context)
    case 'unknown_column':
      return columnForm(question, context)
    case 'placeholder':
      return placeholderForm(question, context)
    case 'town':
      return townForm(question, context)
    case 'county':
      return countyForm(question, context)
    case 'same_town':
      return sameTownForm(question, context)
    case 'fill_down':
      return yesNoForm({ id: 'fill_down', title: context.locale.messages.importer.ask.fill_down(question.rows, question.columns), chosen: question.chosen, decide: (fillDown) => ({ fillDown }) }, context)
    case 'decimal_comma':
      return yesNoForm({ id: 'decimal_comma', title: context.locale.messages.importer.ask.decimal_comma(question.count, question.example), chosen: question.chosen, decide: (decimalComma) => ({ decimalComma }) }, context)
    case 'totals':
    case 'damaged':
    case 'personal':
      return leftOutForm(question, context)
    case 'fractions':
    case 'scales':
    case 'conflicts':
      return figuresForm(question, context)
    case 'encoding':
    case 'delimiter':
    case 'sheet':
    case 'header_row':
    case 'recognised':
      return null
  }
}

function leftOutForm(question: Of<'totals' | 'damaged' | 'personal'>, { locale }: FormContext): QuestionForm {
  const { ask, options } = locale.messages.importer
  const words = [['leave_out', options.leave_out], ['keep', options.keep]] as const
  const { kind, chosen } = question
  const title = kind === 'totals' ? ask.totals(question.rows, question.agreeing, question.differing) : kind === 'damaged' ? ask.damaged(question.rows, question.names.join(locale.messages.common.listSeparator)) : ask.personal
  return wordForm({ id: kind, title }, words, { chosen, decide: (word) => ({ [kind]: word }) })
}

function figuresForm(question: Of<'fractions'> | Of<'scales'> | Of<'conflicts'>, { locale }: FormContext): QuestionForm {
  const { ask, options } = locale.messages.importer
  const { listSeparator } = locale.messages.common
  if (question.kind === 'fractions') {
    const head = { id: 'fractions', title: ask.fractions(question.indicators.join(listSeparator)) }
    return wordForm(head, [['percent', options.percent], ['as_is', options.as_is]], { chosen: question.chosen, decide: (fractions) => ({ fractions }) })
  }
  if (question.kind === 'scales') {
    const head = { id: 'scales', title: ask.scales(question.columns.map(({ header, unit, own }) => options.scale(header, unit, own)).join(listSeparator)) }
    return wordForm(head, [['convert', options.convert], ['as_is', options.as_is]], { chosen: question.chosen, decide: (scales) => ({ scales }) })
  }
  const rules = [['doubtful', options.doubtful], ['first', options.first], ['last', options.last], ['leave_out', options.leaveBothOut]] as const
  return wordForm({ id: 'conflicts', title: ask.conflicts(question.count) }, rules, { chosen: question.chosen, decide: (conflicts) => ({ conflicts }) })
}
