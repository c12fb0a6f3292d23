import type { CellTable } from './cellTable'
import { plainNumber } from './rowTable'

/** A cell mended in place. */
export interface Fix {
  readonly row: number
  readonly column: number
  readonly text: string
}

/** Fixes by `row:column` as spreadsheets count → by place from 0; what is no place is left out. */
export function readFixes(fixes: ReadonlyMap<string, string>): Fix[] {
  return [...fixes].flatMap(([place, text]) => {
    const [, row, column] = /^(\d+):(\d+)$/.exec(place) ?? []
    return row === undefined || column === undefined ? [] : [{ row: Number(row) - 1, column: Number(column) - 1, text }]
  })
}

/** Rows mended whole, by number as spreadsheets count. */
export type MendedRows = ReadonlyMap<number, readonly string[]>

/** The table with some cells mended, and some rows: these have just the cells given. */
export function fixedTable(table: CellTable, cells: readonly Fix[], rows: MendedRows = new Map()): CellTable {
  if (cells.length === 0 && rows.size === 0) return table
  const fixes = [...cells, ...rowFixes(table, rows)]
  const fixOf = (row: number, column: number): Fix | undefined => fixes.find((fix) => fix.row === row && fix.column === column)
  const within = (column: number, { from, to }: { from: number; to: number }): Fix[] =>
    fixes.filter((fix) => fix.column === column && fix.row >= from && fix.row < to)
  return {
    ...table,
    cellCount: (row) => rows.get(row + 1)?.length ?? table.cellCount(row),
    text: (row, column) => fixOf(row, column)?.text ?? table.text(row, column),
    numbers: (column, range) => {
      const numbers = table.numbers(column, range).slice()
      for (const { row, text } of within(column, range)) numbers[row - range.from] = plainNumber(text)
      return numbers
    },
    distinct: (column, range) => {
      const { codes: before, texts } = table.distinct(column, range)
      const own = within(column, range)
      const codes = before.slice()
      own.forEach(({ row }, i) => (codes[row - range.from] = texts.length + i))
      return { codes, texts: [...texts, ...own.map(({ text }) => text)] }
    },
    distinctAt: (column, rows) => {
      const { codes: before, texts } = table.distinctAt(column, rows)
      const own = fixes.filter((fix) => fix.column === column)
      const codes = before.map((code, i) => {
        const fixed = own.findIndex(({ row }) => row === rows[i])
        return fixed < 0 ? code : texts.length + fixed
      })
      return { codes, texts: [...texts, ...own.map(({ text }) => text)] }
    },
  }
}

function rowFixes({ width }: CellTable, rows: MendedRows): Fix[] {
  return [...rows].flatMap(([row, texts]) => Array.from({ length: Math.max(width, texts.length) }, (_, column) => ({ row: row - 1, column, text: texts[column] ?? '' })))
}
