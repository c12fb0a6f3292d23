import type { CellTable } from '../table/cellTable'
import { rowTexts } from '../table/cellTable'
import { findHeaderRow } from './findHeaderRow'
import { joinHeaders } from './joinHeaders'
import { isFootText, isUnitLabel, isUnitText, lookOf } from './cellKinds'
import type { PlacedText, TableShape } from './tableShape'

/** Finds the table in a sheet. `chosen` is the reader's header row. Null where no row can be a header. */
export function findTable(table: CellTable, chosen?: number): TableShape | null {
  const found = chosen === undefined ? findHeaderRow(table) : { row: chosen, unsure: false }
  if (found === null) return null
  const headerRow = chosen === undefined && found.row > 0 && isGroupRow(rowTexts(table, found.row - 1), rowTexts(table, found.row)) ? found.row - 1 : found.row
  const upper = rowTexts(table, headerRow)
  const headerRows = headerRow < found.row || isSecondHeader(upper, rowTexts(table, headerRow + 1)) ? 2 : 1
  const unitRow = findUnitRow(table, headerRow + headerRows)
  const from = unitRow === null ? headerRow + headerRows : unitRow + 1
  const { to, foot } = findFoot(table, from)
  const lower = headerRows === 2 ? rowTexts(table, headerRow + 1) : null
  const units = unitRow === null ? [] : rowTexts(table, unitRow)
  return { headerRow, headerRows, unitRow, from, to, foot, titles: textsAbove(table, headerRow), headers: joinHeaders({ upper, lower, units }), unsure: found.unsure }
}

function textsAbove(table: CellTable, headerRow: number): PlacedText[] {
  return Array.from({ length: headerRow }, (_, row) => ({ row, text: filled(rowTexts(table, row)).join(' ') })).filter(({ text }) => text !== '')
}

function filled(cells: readonly string[]): string[] {
  return cells.filter((cell) => cell.trim() !== '')
}

/** Groups over headers that tell apart columns of the same name: a blank, 2023年, a blank, 2024年, a blank. */
function isGroupRow(upper: readonly string[], lower: readonly string[]): boolean {
  const groups = filled(upper)
  const names = filled(lower)
  if (groups.length < 2 || groups.length >= names.length || (upper[0] ?? '').trim() !== '') return false
  return new Set(names).size < names.length && groups.every((cell) => ['text', 'year'].includes(lookOf(cell)) && !/[:：]/.test(cell))
}

/** A lower header fills the blanks of merged cells and holds no figures. */
function isSecondHeader(upper: readonly string[], lower: readonly string[]): boolean {
  const looks = lower.map(lookOf)
  if (looks.some((look) => look === 'number' || look === 'long')) return false
  const words = lower.filter((cell, i) => looks[i] !== 'blank' && !isUnitText(cell))
  if (words.length < 2 || (lower[0] ?? '').trim() !== '') return false
  const fillsBlank = upper.some((cell, i) => cell.trim() === '' && looks[i] !== 'blank')
  const covers = upper.every((cell, i) => cell.trim() !== '' || looks[i] !== 'blank' || beyond(lower, i))
  return fillsBlank && covers
}

function beyond(cells: readonly string[], at: number): boolean {
  return cells.slice(at).every((cell) => cell.trim() === '')
}

/** The row below the header where it holds units and nothing else. */
function findUnitRow(table: CellTable, row: number): number | null {
  const cells = filled(rowTexts(table, row)).filter((cell) => !isUnitLabel(cell))
  return cells.length > 0 && cells.every(isUnitText) ? row : null
}

const MOST_FOOT_ROWS = 60

/** Notes below the data: rows of one or two texts. A row with figures, or a town with nothing beside it, is data. */
function findFoot(table: CellTable, from: number): { to: number; foot: PlacedText[] } {
  const foot: PlacedText[] = []
  let to = table.rowCount
  while (to > from && foot.length < MOST_FOOT_ROWS) {
    const cells = filled(rowTexts(table, to - 1))
    if (cells.length > 0 && !isFoot(cells)) break
    to--
    if (cells.length > 0) foot.unshift({ row: to, text: cells.join(' ') })
  }
  return { to, foot }
}

function isFoot(cells: readonly string[]): boolean {
  const [first = ''] = cells
  if (cells.slice(1).some((cell) => lookOf(cell) === 'number')) return cells.length <= 2 && isFootText(first)
  return isFootText(first) || (cells.length === 1 && lookOf(first) === 'long')
}
