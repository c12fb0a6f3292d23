import { textWidth } from '@/charts/labels/measureText'

/** What stands before and behind a bar. */
export interface BarLabels {
  readonly town: string
  readonly year: number
  readonly value: string
}

const NAME_SIZE = 13.5
const YEAR_SIZE = 12
const YEAR_GAP = 6
/** A longer name is cut, so that the bars keep room. */
const WIDEST_NAME = 176
const NARROWEST_VALUE = 48
/** Widths are estimated, and fonts differ from machine to machine. */
const SPARE = 6

/**
 * Widths in pixels of the columns for names and values, one for all rows of a card:
 * bars are compared by length, so they must begin on one line and be drawn to one scale.
 */
export function barColumns(rows: readonly BarLabels[], showYears: boolean): { readonly town: number; readonly value: number } {
  const year = showYears ? YEAR_GAP + textWidth('0000', YEAR_SIZE) : 0
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => textWidth(text, NAME_SIZE)))
  return {
    town: Math.min(WIDEST_NAME, widest(rows.map(({ town }) => town)) + year + SPARE),
    value: Math.max(NARROWEST_VALUE, widest(rows.map(({ value }) => value)) + SPARE),
  }
}
