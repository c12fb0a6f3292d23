import type { CellTable } from '../table/cellTable'
import { rowTexts } from '../table/cellTable'
import { isKnownHeader } from '../roles/aliases'
import { findTable } from './findTable'
import { lookOf } from './cellKinds'

const ROWS = 20

/** Which sheet holds the table: the first with known headers and figures, unless another holds far more of them. */
export function bestSheet(sheets: readonly CellTable[]): number {
  const scores = sheets.map(scoreOf)
  return scores.reduce((best, score, at) => (score > (scores[best] ?? 0) * 4 ? at : best), 0)
}

/** Rows of data below headers that are known, with figures in them; next to nothing where there are none. */
function scoreOf(table: CellTable): number {
  const found = findTable(table)
  if (found === null || found.to <= found.from) return 0
  const known = found.headers.filter(({ name }) => isKnownHeader(name)).length
  const last = Math.min(found.to, found.from + ROWS)
  const figures = Array.from({ length: last - found.from }, (_, i) => rowTexts(table, found.from + i)).flat().filter((cell) => lookOf(cell) === 'number').length
  return figures === 0 || known === 0 ? 1 : 100 + found.to - found.from
}
