import type { ProblemPlace } from '@/domain/problem'
import { problem } from '../../dataProblem'
import { isDamaged } from '../cells/damagedText'
import type { TableShape } from '../find/tableShape'
import type { Role } from '../roles/role'
import type { CellTable } from '../table/cellTable'
import type { ProblemLog } from './problemLog'
import type { ColumnStage } from './readColumns'

/** Roles whose texts are kept as they stand; damaged names and figures are told of row by row. */
const TEXTS: ReadonlySet<Role> = new Set(['county', 'prefecture', 'province', 'indicator', 'unit', 'wording', 'section', 'source', 'note', 'note_en'])
/** Columns left out are looked at in tables up to this size. */
const SMALL = 20_000
/** Rows above and below a table, or of one that is none, that are looked at. */
const AROUND = 200
/** Cells told of in a column. */
const LISTED = 20

/** Tells of texts that were lost before the file was saved, or that are read in the wrong encoding. */
export function tellDamage(table: CellTable, { shape, columns }: Pick<ColumnStage, 'shape' | 'columns'>, log: ProblemLog): void {
  tellRows(table, { from: 0, to: shape.from }, log)
  for (const { column, role, header } of columns) {
    if (TEXTS.has(role) || (role === 'ignore' && table.rowCount <= SMALL)) tellColumn({ table, shape, column, field: header.text }, log)
  }
  tellRows(table, { from: shape.to, to: table.rowCount }, log)
}

/** The same of a file in which no table was found. */
export function tellDamagedRows(table: CellTable, log: ProblemLog): void {
  tellRows(table, { from: 0, to: table.rowCount }, log)
}

function tellRows(table: CellTable, { from, to }: Pick<TableShape, 'from' | 'to'>, log: ProblemLog): void {
  for (let row = from; row < Math.min(to, from + AROUND); row++) {
    for (let column = 0; column < table.width; column++) {
      const text = table.text(row, column)
      if (isDamaged(text) || (row === 0 && column === 0 && text.startsWith(MISREAD_MARK))) tell({ row: row + 1, column: column + 1 }, text, log)
    }
  }
}

/** What a byte-order mark of UTF-8 becomes in GBK. */
const MISREAD_MARK = '锘'

interface TextColumn {
  readonly table: CellTable
  readonly shape: TableShape
  readonly column: number
  readonly field: string
}

function tellColumn({ table, shape, column, field }: TextColumn, log: ProblemLog): void {
  const { codes, texts } = table.distinct(column, shape)
  const damaged = new Set(texts.flatMap((text, code) => (isDamaged(text) ? [code] : [])))
  if (damaged.size === 0) return
  let listed = 0
  for (let i = 0; i < codes.length && listed < LISTED; i++) {
    const code = codes[i] ?? 0
    if (!damaged.has(code)) continue
    listed++
    tell({ row: shape.from + i + 1, column: column + 1, field }, texts[code] ?? '', log)
  }
}

function tell(place: ProblemPlace, quoted: string, log: ProblemLog): void {
  log.add(problem('error', 'text_damaged', { place, quoted: quoted.trim() }))
}
