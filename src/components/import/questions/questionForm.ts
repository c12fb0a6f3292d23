import type { ImportDecisions } from '@/data/import/session/decisions'
import type { Question } from '@/data/import/session/questions'
import type { Indicator } from '@/domain/indicator'
import type { FullLocale } from '@/locales/messages'

export interface FormOption {
  readonly value: string
  readonly label: string
}

/** A question as one form row: a choice, or a text to type. `decide` gives what an answer changes. */
export interface QuestionForm {
  /** As problems name the question that they ask. */
  readonly id: string
  readonly title: string
  /** Must be answered before there is a data set. */
  readonly open: boolean
  readonly field: 'choice' | 'number' | 'text'
  readonly chosen: string
  /** Choices; proposals where a text is typed. */
  readonly options: readonly FormOption[]
  readonly decide: (answer: string) => Partial<ImportDecisions>
}

/** Like decisions as one: an answer for all of them, and each on its own below. */
export interface QuestionGroup {
  readonly id: string
  readonly title: string
  readonly open: boolean
  /** null where each must be looked at on its own. */
  readonly all: QuestionForm | null
  /** Each alone; empty where the one answer is all there is. */
  readonly forms: readonly QuestionForm[]
}

export interface FormContext {
  readonly decisions: ImportDecisions
  readonly locale: FullLocale
  /** Indicators of the codebook, to map unknown names to. */
  readonly indicators: readonly Indicator[]
  /** Columns of the table, to say what they hold. */
  readonly columns: readonly { readonly column: number; readonly text: string }[]
}

export type Of<K extends Question['kind']> = Extract<Question, { readonly kind: K }>

export function choiceForm(id: string, title: string, rest: Omit<QuestionForm, 'id' | 'title' | 'field' | 'open'>): QuestionForm {
  return { id, title, open: false, field: 'choice', ...rest }
}

export interface YesNo {
  readonly id: string
  readonly title: string
  readonly chosen: boolean
  readonly decide: (yes: boolean) => Partial<ImportDecisions>
}

export function yesNoForm({ id, title, chosen, decide }: YesNo, { locale }: FormContext): QuestionForm {
  const { yes, no } = locale.messages.importer.options
  return choiceForm(id, title, { chosen: chosen ? 'yes' : 'no', options: [{ value: 'yes', label: yes }, { value: 'no', label: no }], decide: (answer) => decide(answer === 'yes') })
}

/** A choice among words that the locale names. */
export function wordForm<Word extends string>(
  head: { readonly id: string; readonly title: string },
  words: readonly (readonly [word: Word, label: string])[],
  { chosen, decide }: { readonly chosen: Word | ''; readonly decide: (word: Word) => Partial<ImportDecisions> },
): QuestionForm {
  return choiceForm(head.id, head.title, {
    chosen,
    options: words.map(([value, label]) => ({ value, label })),
    decide: (answer) => {
      const word = words.find(([value]) => value === answer)?.[0]
      return word === undefined ? {} : decide(word)
    },
  })
}

/** The one value of all, or none where they differ. */
export function common<T extends string>(values: readonly T[]): T | '' {
  const [first, ...others] = new Set(values)
  return first === undefined || others.length > 0 ? '' : first
}

/** A map with one entry set, or taken out where it is null. */
export function changed<K, V>(map: ReadonlyMap<K, V> | undefined, key: K, value: V | null): ReadonlyMap<K, V> {
  const next = new Map(map)
  if (value === null) next.delete(key)
  else next.set(key, value)
  return next
}
