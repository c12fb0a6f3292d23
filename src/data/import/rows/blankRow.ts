import type { CellTable } from '../table/cellTable'

export function isBlankRow(table: CellTable, row: number): boolean {
  for (let column = 0; column < table.width; column++) if (table.text(row, column).trim() !== '') return false
  return true
}
