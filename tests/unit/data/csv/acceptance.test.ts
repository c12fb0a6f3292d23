import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { readCsv } from '@/data/csv/readCsv'
import { partedTable } from '@/data/import/table/partedTable'
import { rowTexts } from '@/data/import/table/cellTable'
import { scanBytes } from '@/data/import/table/scanBytes'

interface AcceptanceCase {
  readonly description: string
  readonly input: string
  readonly config?: Readonly<Record<string, unknown>>
  readonly expected: { readonly data: readonly (readonly string[])[]; readonly errors: readonly unknown[] }
}

/** The cases that papaparse's own parser is held to, as its package ships them. */
function packageCases(): AcceptanceCase[] {
  const source = readFileSync('node_modules/papaparse/tests/test-cases.js', 'utf8')
  const list = source.slice(source.indexOf('var CORE_PARSER_TESTS'), source.indexOf('describe(\'Core Parser Tests\''))
  const read: unknown = runInNewContext(`var RECORD_SEP = '\\x1e', UNIT_SEP = '\\x1f';${list};JSON.stringify(CORE_PARSER_TESTS)`)
  return JSON.parse(String(read)) as AcceptanceCase[]
}

/** Those that ask for nothing that our files do not have: other quotes, comments, previews, other line breaks. */
const OURS = new Set(['delimiter'])
const cases = packageCases().filter(({ config = {} }) => Object.keys(config).every((key) => OURS.has(key)))

function trimmed(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const last = rows.findLastIndex((row) => row.some((text) => text !== ''))
  return rows.slice(0, last + 1).map((row) => row.map((text) => text.replace(/\r\n?/g, '\n')))
}

test('the package ships cases', () => expect(cases.length).toBeGreaterThan(30))

test.each(cases)('$description', ({ input, config = {}, expected }) => {
  const delimiter = typeof config['delimiter'] === 'string' ? config['delimiter'] : ','
  const { rows, problems } = readCsv(input, { delimiter })
  expect(rows).toEqual(trimmed(expected.data))
  expect(problems.length > 0).toBe(expected.errors.length > 0)
})

const even = cases.filter(({ expected: { data, errors } }) => errors.length === 0 && data.length > 0 && data.every((row) => row.length === data[0]?.length))

test.each(even)('from bytes: $description', ({ input, config = {}, expected }) => {
  const bytes = new TextEncoder().encode(input)
  const width = expected.data[0]?.length ?? 0
  const delimiter = typeof config['delimiter'] === 'string' ? config['delimiter'] : ','
  const form = { delimiter: delimiter.charCodeAt(0), width }
  const scanned = scanBytes(bytes, form)
  if (scanned === null) return
  const table = partedTable({ encoding: 'utf-8', form, parts: [{ bytes, scanned, ahead: [] }] })
  expect(trimmed(Array.from({ length: table.rowCount }, (_, row) => rowTexts(table, row)))).toEqual(trimmed(expected.data))
})
