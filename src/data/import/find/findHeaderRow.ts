import { isKnownHeader } from '../roles/aliases'
import type { CellTable } from '../table/cellTable'
import { rowTexts } from '../table/cellTable'
import { lookOf } from './cellKinds'

const ROWS = 40
const KNOWN = 4

export interface FoundHeader {
  readonly row: number
  /** No known word in it, and figures beside: perhaps there is no header at all. */
  readonly unsure: boolean
}

/** The row among the first that looks most like a header: known words, many texts and years, few figures. */
export function findHeaderRow(table: CellTable): FoundHeader | null {
  let best: { row: number; score: number; unsure: boolean } | null = null
  for (let row = 0; row < Math.min(ROWS, table.rowCount); row++) {
    const scored = scoreRow(rowTexts(table, row))
    if (scored !== null && (best === null || scored.score > best.score)) best = { row, ...scored }
  }
  return best
}

function scoreRow(cells: readonly string[]): { score: number; unsure: boolean } | null {
  const looks = cells.map(lookOf)
  const texts = looks.filter((look) => look === 'text').length
  const years = new Set(cells.filter((_, i) => looks[i] === 'year')).size
  const numbers = looks.filter((look) => look === 'number' || look === 'long').length
  const known = cells.filter(isKnownHeader).length
  if (texts + years + numbers < 1) return null
  const headings = years > 1 ? texts + years : texts
  return { score: known * KNOWN + headings - numbers * 2 - (years > 1 ? 0 : years), unsure: known === 0 && numbers + years > 0 && years < 2 }
}
