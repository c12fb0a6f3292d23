import type { Parsed } from '@/domain/problem'
import type { Qualifier } from '@/domain/state'

/** A number as it was written. */
export interface Figure {
  /** The number, or the lower end of a range. */
  readonly value: number
  readonly valueMax: number | null
  readonly qualifier: Qualifier
  /** As written, `%` for 百分之; empty where none. */
  readonly unit: string
  /** The whole wording of the figure, as it stood. */
  readonly raw: string
}

export const FIGURE_REASONS = [
  'placeholder',
  'none_said',
  'vague',
  'excel_error',
  'bad_thousands',
  'increase',
  'date',
  'digits_lost',
  'too_many_digits',
  'range_reversed',
  'words_around',
  'not_a_number',
] as const
export type FigureReason = (typeof FIGURE_REASONS)[number]

export type ReadFigure = Parsed<Figure, FigureReason>

/** A number or quantity in words, where it stands in a wording. */
export interface FigureSpan {
  readonly start: number
  /** Exclusive. */
  readonly end: number
  /** null for quantities in words (数万份). */
  readonly figure: Figure | null
  readonly vague: boolean
  /** Part of a name or date (12345热线, 〔2024〕5号, 2023年), not a figure of the report. */
  readonly name: boolean
}
