import type { DataProblem } from '../../dataProblem'
import { problem } from '../../dataProblem'
import type { TableShape } from '../find/tableShape'
import type { CellTable } from '../table/cellTable'

/** Says of a row whether it has more or fewer cells than the header, so that its figures may stand in wrong columns. */
export type RaggedCheck = (row: number) => DataProblem | null

/** Blank cells at the end of a row do not count as too many. */
export function raggedCheck(table: CellTable, { headerRow, headers }: TableShape): RaggedCheck {
  const expected = headers.reduce((width, { column, text }) => (text === '' ? width : column + 1), 0)
  const usual = Math.max(expected, table.cellCount(headerRow))
  return (row) => {
    const found = table.cellCount(row)
    if (found === usual) return null
    if (found < expected) return problem('error', 'row_too_short', { place: { row: row + 1 }, values: { found, expected } })
    const extra = extraTexts(table, row, expected)
    if (extra === '') return null
    return problem('error', 'row_too_long', { place: { row: row + 1, column: expected + 1 }, quoted: extra, values: { found, expected } })
  }
}

function extraTexts(table: CellTable, row: number, from: number): string {
  const texts = Array.from({ length: Math.max(0, table.cellCount(row) - from) }, (_, i) => table.text(row, from + i))
  return texts.filter((text) => text.trim() !== '').join(',')
}
