import type { FormContext, Of, QuestionForm } from './questionForm'
import { wordForm } from './questionForm'

/** Questions that one of a few words answers, which is decided under their own name. */
type WordQuestion = Of<'totals' | 'damaged' | 'personal' | 'fractions' | 'scales' | 'conflicts'>

export function wordQuestion(question: WordQuestion, context: FormContext): QuestionForm {
  const { kind, chosen } = question
  return wordForm({ id: kind, title: titleOf(question, context) }, wordsOf(question, context), { chosen, decide: (word) => ({ [kind]: word }) })
}

function titleOf(question: WordQuestion, { locale: { messages } }: FormContext): string {
  const { ask, options } = messages.importer
  const list = (texts: readonly string[]): string => texts.join(messages.common.listSeparator)
  switch (question.kind) {
    case 'totals':
      return ask.totals(question.rows, question)
    case 'damaged':
      return ask.damaged(question.rows, list(question.names))
    case 'personal':
      return ask.personal
    case 'fractions':
      return ask.fractions(list(question.indicators))
    case 'scales':
      return ask.scales(list(question.columns.map(({ header, unit, own }) => options.scale(header, unit, own))))
    case 'conflicts':
      return ask.conflicts(question.count)
  }
}

function wordsOf({ kind }: WordQuestion, { locale }: FormContext): readonly (readonly [word: WordQuestion['chosen'], label: string])[] {
  const { options } = locale.messages.importer
  switch (kind) {
    case 'totals':
    case 'damaged':
    case 'personal':
      return [['leave_out', options.leave_out], ['keep', options.keep]]
    case 'fractions':
      return [['percent', options.percent], ['as_is', options.as_is]]
    case 'scales':
      return [['convert', options.convert], ['as_is', options.as_is]]
    case 'conflicts':
      return [['doubtful', options.doubtful], ['first', options.first], ['last', options.last], ['leave_out', options.leaveBothOut]]
  }
}
