import type { Question } from '@/data/import/session/questions'
import type { FormContext, QuestionForm } from './questionForm'
import { yesNoForm } from './questionForm'
import { countyForm, indicatorForm, placeholderForm, sameTownForm, townForm } from './nameForms'
import { columnForm, entityForm, tableIndicatorForm, yearForm } from './tableForms'
import { wordQuestion } from './wordQuestions'

/** A question as a form row; null for those that have their own place on the page. */
export function questionForm(question: Question, context: FormContext): QuestionForm | null {
  const { ask } = context.locale.messages.importer
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
    case 'turned':
      return yesNoForm({ id: 'turned', title: ask.turned(question.example), chosen: question.chosen, decide: (turned) => ({ turned, roles: undefined }) }, context)
    case 'fill_down':
      return yesNoForm({ id: 'fill_down', title: ask.fill_down(question.rows, question.columns), chosen: question.chosen, decide: (fillDown) => ({ fillDown }) }, context)
    case 'decimal_comma':
      return yesNoForm({ id: 'decimal_comma', title: ask.decimal_comma(question.count, question.example), chosen: question.chosen, decide: (decimalComma) => ({ decimalComma }) }, context)
    case 'totals':
    case 'damaged':
    case 'personal':
    case 'fractions':
    case 'scales':
    case 'conflicts':
      return wordQuestion(question, context)
    case 'encoding':
    case 'delimiter':
    case 'sheet':
    case 'header_row':
    case 'recognised':
      return null
  }
}
