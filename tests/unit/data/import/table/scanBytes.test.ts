import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCsv } from '@/data/csv/readCsv'
import type { Encoding } from '@/data/import/decode/encoding'
import { partedTable } from '@/data/import/table/partedTable'
import type { CellTable } from '@/data/import/table/cellTable'
import { rowTable } from '@/data/import/table/rowTable'
import { scanBytes } from '@/data/import/table/scanBytes'
import { encodeText } from '../../../../fixtures/import/encodeText'
import { csv } from '../../../../fixtures/import/importFixture'

interface Written {
  readonly text: string
  readonly width: number
  readonly delimiter: string
  readonly encoding: Encoding
}

function fromBytes({ text, width, delimiter, encoding }: Written): CellTable | null {
  const bytes = encodeText(text, encoding)
  const scanned = scanBytes(bytes, { delimiter: delimiter.charCodeAt(0), width })
  return scanned === null ? null : partedTable({ encoding, form: { delimiter: delimiter.charCodeAt(0), width }, parts: [{ bytes, scanned, ahead: [] }] })
}

/** Everything that a table says of its columns, texts by row. */
function contents(table: CellTable | null, width: number): unknown {
  if (table === null) return null
  const range = { from: 0, to: table.rowCount }
  return Array.from({ length: width }, (_, column) => {
    const { codes, texts } = table.distinct(column, range)
    const odd = Uint32Array.from({ length: table.rowCount >> 1 }, (_, i) => 2 * i + 1)
    const some = table.distinctAt(column, odd)
    return {
      texts: Array.from({ length: table.rowCount }, (_, row) => table.text(row, column)),
      distinct: Array.from(codes, (code) => texts[code]),
      odd: Array.from(some.codes, (code) => some.texts[code]),
      unique: new Set(texts).size === texts.length,
      numbers: [...table.numbers(column, range)],
    }
  })
}

const cell = fc.oneof(
  fc.constantFrom('新桥镇', '荫城镇', '50余', '', ' ', '1,234', '"引"', '甲\n乙', '-0', '007', '.5', '5.', '1e5', '-12.50', '123456789012345', '1234567890123456', '0.1', 'a|b;c'),
  fc.integer().map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
)
const delimiters = fc.constantFrom(',', '\t', ';', '|')

describe('a table over scanned bytes', () => {
  test('says of a file what the reader of texts says of it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 5 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 40 })),
        delimiters,
        fc.constantFrom<Encoding>('utf-8', 'gb18030'),
        (rows, delimiter, encoding) => {
          const text = csv([...rows, rows[0]?.map(() => 'x') ?? []], delimiter)
          const width = rows[0]?.length ?? 0
          const plain = rowTable(readCsv(text, { delimiter }).rows)
          expect(contents(fromBytes({ text, width, delimiter, encoding }), width)).toEqual(contents(plain, width))
        },
      ),
      { numRuns: 300 },
    )
  })

  test('keeps ragged rows apart', () => {
    const table = fromBytes({ text: 'a,b,c\n1,2\n1,2,3\n1,2,3,4\n', width: 3, delimiter: ',', encoding: 'utf-8' })
    expect([0, 1, 2, 3].map((row) => table?.cellCount(row))).toEqual([3, 2, 3, 4])
    expect([1, 3].map((row) => [0, 1, 2, 3, 4].map((column) => table?.text(row, column)))).toEqual([['1', '2', '', '', ''], ['1', '2', '3', '4', '']])
  })

  test.each([
    ['a quote that never closes', 'a,b\n1,"2\n'],
    ['a quote closed too early', 'a,b\n1,"2"x\n'],
  ])('leaves %s to the forgiving reader', (_, text) => {
    expect(fromBytes({ text, width: 2, delimiter: ',', encoding: 'utf-8' })).toBeNull()
  })

  test.each([
    ['CRLF', 'a,b\r\n1,2\r\n'],
    ['CR', 'a,b\r1,2\r'],
    ['no break at the end', 'a,b\n1,2'],
  ])('reads %s', (_, text) => {
    const table = fromBytes({ text, width: 2, delimiter: ',', encoding: 'utf-8' })
    expect([table?.rowCount, table?.text(1, 0), table?.text(1, 1)]).toEqual([2, '1', '2'])
  })
})
