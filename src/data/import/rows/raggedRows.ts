import type { DataProblem } from '../../dataProblem'
import { problem } from '../../dataProblem'
import type { TableShape } from '../find/tableShape'
import type { CellTable } from '../table/cellTable'

/** A row with more or fewer cells than the header: its figures may stand in the wrong columns. Blank cells at the end do not count. */
export function raggedProblem({ table, shape }: { table: CellTable; shape: TableShape }, row: number): DataProblem | null {
  const found = table.cellCount(row)
  const expected = headerWidth(shape)
  if (found === table.cellCount(shape.headerRow) && found >= expected) return null
  if (found < expected) return problem('error', 'row_too_short', { place: { row: row + 1 }, values: { found, expected } })
  const extra = Array.from({ length: Math.max(0, table.width - expected) }, (_, i) => table.text(row, expected + i)).filter((text) => text.trim() !== '')
  if (extra.length === 0) return null
  return problem('error', 'row_too_long', { place: { row: row + 1, column: expected + 1 }, quoted: extra.join(','), values: { found, expected } })
}

/** Columns that have a header, up to the last. */
function headerWidth({ headers }: TableShape): number {
  return headers.reduce((width, { column, text }) => (text === '' ? width : column + 1), 0)
}
