import type { ResultTable } from '@/domain/resultTable'
import type { CondensedEntry } from '../panels/condense'
import { condense } from '../panels/condense'
import type { Panel } from '../panels/panels'

const WHOLE = { most: 48, head: 14, tail: 8 }
const UNRANKED = { most: 12, head: 4, tail: 0 }

/** The lines of a panel: those with a rank, and those that follow without one. */
export interface LineChoice {
  readonly ranked: readonly CondensedEntry[]
  readonly rest: readonly CondensedEntry[]
}

/** Long lists keep both ends and the highlighted towns. */
export function chooseLines(table: ResultTable, { rows }: Panel): LineChoice {
  const highlighted = (row: number) => table.view.highlight.has(table.rowTowns[row] ?? -1)
  const ranked = rows.filter((row) => row < table.ranked)
  return { ranked: condense(ranked, highlighted, WHOLE), rest: condense(rows.slice(ranked.length), highlighted, UNRANKED) }
}

/** Lines drawn and left out. */
export function countLines({ ranked, rest }: LineChoice): { readonly shown: number; readonly hidden: number } {
  const entries = [...ranked, ...rest]
  return {
    shown: entries.filter(({ kind }) => kind === 'row').length,
    hidden: entries.reduce((sum, entry) => sum + (entry.kind === 'break' ? entry.count : 0), 0),
  }
}
