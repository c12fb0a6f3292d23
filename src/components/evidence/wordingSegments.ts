import type { FigureSpan } from '@/data/values/figure'
import { locateFigures } from '@/data/values/locateFigures'
import type { Cell } from '@/domain/cell'

/** A stretch of a wording; `marked` where it is what the cell was read from. */
export interface WordingSegment {
  readonly text: string
  readonly marked: boolean
}

type Read = Pick<Cell, 'state' | 'value' | 'basis'>

/** Cuts a wording so that the figure of the cell can be highlighted. */
export function wordingSegments(wording: string, cell: Read): WordingSegment[] {
  const segments: WordingSegment[] = []
  let from = 0
  for (const { start, end } of spansOf(wording, cell)) {
    segments.push({ text: wording.slice(from, start), marked: false }, { text: wording.slice(start, end), marked: true })
    from = end
  }
  return [...segments, { text: wording.slice(from), marked: false }].filter(({ text }) => text !== '')
}

/** Where in the wording the cell was read from: the figure of its value, the words of a vague one, or all parts of a sum. */
export function spansOf(wording: string, cell: Read): FigureSpan[] {
  const spans = locateFigures(wording).filter(({ name }) => !name)
  if (cell.state === 'vague') return spans.filter(({ vague }) => vague)
  if (cell.value === null || cell.state === 'zero') return []
  const figures = spans.filter(({ figure }) => figure !== null)
  const exact = figures.filter(({ figure }) => figure?.value === cell.value)
  if (exact.length > 0) return exact.slice(0, 1).map(withoutUnit)
  return cell.basis === 'printed' && figures.length > 1 ? [] : figures.map(withoutUnit)
}

/** The number with what qualifies it: 245 of 245宗, 5000余 of 5000余份; the sign of a rate belongs to it. */
function withoutUnit(span: FigureSpan): FigureSpan {
  const { raw = '', unit = '' } = span.figure ?? {}
  return unit === '%' || unit === '' || !raw.endsWith(unit) ? span : { ...span, end: span.end - unit.length }
}
