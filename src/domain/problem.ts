/** stop: nothing can be read; error: this cell is left out; confirm: one decision for all alike; note: for information. */
export const PROBLEM_LEVELS = ['stop', 'error', 'confirm', 'note'] as const
export type ProblemLevel = (typeof PROBLEM_LEVELS)[number]

/** Where a problem was met. Rows and columns count from 1, as a spreadsheet shows them; absent where it has no place. */
export interface ProblemPlace {
  readonly file?: string
  readonly row?: number
  readonly column?: number
  /** Header of the column, or name of a parameter. */
  readonly field?: string
}

/**
 * Something met while reading input from outside. `code` names the sentence in the locales;
 * `values` fill it (what was read, what was done). Never thrown.
 */
export interface Problem<Code extends string = string> {
  readonly code: Code
  readonly level: ProblemLevel
  readonly place: ProblemPlace
  /** The text as it stood, shown in quotes; null where there is none. */
  readonly quoted: string | null
  readonly values: Readonly<Record<string, string | number>>
}

/** What a reader of outside text returns: valid, invalid with a reason, or missing. */
export type Parsed<T, Reason extends string = string> =
  | { readonly kind: 'valid'; readonly value: T }
  | { readonly kind: 'invalid'; readonly reason: Reason; readonly quoted: string }
  | { readonly kind: 'missing' }
