import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { Encoding } from '@/data/import/decode/encoding'
import { startImport } from '@/data/import/session/advanceImport'
import { NO_DECISIONS } from '@/data/import/session/decisions'
import type { ImportReading } from '@/data/import/session/importReading'
import { openImport } from '@/data/import/session/openImport'
import { largeTable, planLarge, readPart } from '@/data/import/table/largeText'
import { encodeText, withMark } from '../../../../fixtures/import/encodeText'
import { CONTEXT } from '../../../../fixtures/import/importFixture'
import { problemsOf } from '../../../../fixtures/import/showReading'

vi.setConfig({ testTimeout: 60_000 })

const LF = 0x0a

/** What an import makes of a file: whole, or of its halves cut at a byte; `misfit` where a half says that the cut is inside quotes. */
async function readWith(bytes: Uint8Array, cut: number | null): Promise<ImportReading | 'misfit'> {
  const opened = await openImport({ name: '表.csv', bytes })
  if (cut === null || opened.content.kind !== 'text') return startImport(opened, CONTEXT).advance(NO_DECISIONS)
  const plan = planLarge(bytes, {})
  if (plan === null) throw new Error('not for this reader')
  const at = cut - (bytes.length - plan.bytes.length)
  const halves = [plan.bytes.subarray(0, at), plan.bytes.subarray(at)].map((half) => readPart(half, plan.form))
  const [first, second] = halves
  if (!first || !second) return 'misfit'
  const table = largeTable(plan, [first, second])
  return startImport({ ...opened, content: { ...opened.content, table } }, CONTEXT).advance(NO_DECISIONS)
}

const towns = fc.constantFrom('新桥镇', '荫城镇', '"云岭乡"', '新桥镇,东', '清溪\n镇')
const figures = fc.oneof(fc.integer({ min: 0, max: 5000 }).map(String), fc.constantFrom('50余', '若干', '', '—', '1.2万', '"1,234"', '12.5', '数万'))
const wordings = fc.constantFrom('', '全年检查12次', '"全年检查12次，\n同比持平"', '甲""乙', '=1+1', '全年检查12次')
const row = fc.record({ town: towns, year: fc.constantFrom('2022', '2023', '2023年'), name: fc.constantFrom('行政检查次数', '行政处罚案件数', '发放资料'), value: figures, wording: wordings })

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell
}

const written = fc.record({
  rows: fc.array(row, { minLength: 3, maxLength: 60 }),
  newline: fc.constantFrom('\n', '\r\n'),
  encoding: fc.constantFrom<Encoding>('utf-8', 'gb18030'),
  marked: fc.boolean(),
  position: fc.double({ min: 0, max: 1, noNaN: true }),
})

describe('a table read in two halves', () => {
  test('gives the reading of the whole, or says that the cut was inside quotes', async () => {
    let [fitted, misfitted] = [0, 0]
    await fc.assert(
      fc.asyncProperty(written, async ({ rows, newline, encoding, marked, position }) => {
        const lines = [['乡镇', '年份', '指标', '数值', '原文'], ...rows.map(({ town, year, name, value, wording }) => [town, year, name, value, wording])]
        const plain = encodeText(lines.map((cells) => cells.map(quote).join(',')).join(newline) + newline, encoding)
        const bytes = marked && encoding === 'utf-8' ? withMark(plain, 'utf-8') : plain
        const breaks = [...bytes.keys()].filter((at) => bytes[at] === LF && at + 1 < bytes.length)
        const cut = (breaks[Math.floor(position * (breaks.length - 1))] ?? 0) + 1
        const halves = await readWith(bytes, cut)
        if (halves === 'misfit') return void misfitted++
        fitted++
        expect(halves).toEqual(await readWith(bytes, null))
      }),
      { numRuns: 150 },
    )
    expect(fitted).toBeGreaterThan(20)
    expect(misfitted).toBeGreaterThan(0)
  })

  test('counts ragged rows through both halves', () => {
    const bytes = new TextEncoder().encode('a,b\n1,2,3\n4\n5,6\n')
    const form = { delimiter: 0x2c, width: 2 }
    const parts = [bytes.subarray(0, 10), bytes.subarray(10)].flatMap((half) => readPart(half, form) ?? [])
    const { table } = largeTable({ bytes, form, encoding: 'utf-8', found: 'utf-8', delimiter: ',', problems: [] }, parts)
    expect([0, 1, 2, 3].map((at) => [table.cellCount(at), table.text(at, 0), table.text(at, 1)])).toEqual([[2, 'a', 'b'], [3, '1', '2'], [1, '4', ''], [2, '5', '6']])
    expect(table.distinct(0, { from: 1, to: 3 })).toEqual({ codes: Uint32Array.of(0, 1), texts: ['1', '4'] })
    expect(table.distinctAt(1, Uint32Array.of(0, 3))).toEqual({ codes: Uint32Array.of(0, 1), texts: ['b', '6'] })
    expect(table.distinctAt(0, Uint32Array.of(3))).toEqual({ codes: Uint32Array.of(0), texts: ['5'] })
    expect(table.numbers(1, { from: 0, to: 4 })).toEqual(Float64Array.of(NaN, 2, NaN, 6))
    expect(table.rowCount).toBe(4)
  })
})

test('a large file tells of damaged text and of where it breaks off', async () => {
  const rows = Array.from({ length: 120_000 }, (_, i) => `${i === 70_000 ? '锟斤拷镇' : '新桥镇'},${1000 + (i % 900)},行政检查次数,${i},${i === 90_000 ? '检查\ufffd次' : '检查若干次'}\n`)
  const bytes = encodeText(`乡镇,年份,指标,数值,原文\n${rows.join('')}`, 'utf-8').slice(0, -20)
  const { problems } = startImport(await openImport({ name: '表.csv', bytes }), CONTEXT).advance(NO_DECISIONS)
  expect(problemsOf({ problems }).filter((line) => /damaged|cut/.test(line))).toEqual(['confirm 120001 file_cut “119”', 'error 90002:5 text_damaged “检查\ufffd次”', 'error 70002:1 name_damaged “锟斤拷镇”'])
})

test('a row of a large file with too many cells is left out, and can be looked at', async () => {
  const rows = Array.from({ length: 120_000 }, (_, i) => `新桥镇,${1000 + (i % 900)},行政检查次数,${i === 90_000 ? '1,234' : i},检查若干次\n`)
  const { problems, table } = startImport(await openImport({ name: '表.csv', bytes: encodeText(`乡镇,年份,指标,数值,原文\n${rows.join('')}`, 'utf-8') }), CONTEXT).advance(NO_DECISIONS)
  expect(problemsOf({ problems }).filter((line) => line.includes('row_too'))).toEqual(['error 90002:6 row_too_long “检查若干次”'])
  expect(table?.ragged).toEqual([{ row: 90_002, cells: ['新桥镇', '1000', '行政检查次数', '1', '234', '检查若干次'] }])
})

describe('what is not for the reader of bytes', () => {
  test.each<[string, string, Encoding]>([
    ['| in GB18030, whose signs may end in it', 'a|b|地址\n1|2|鄚\n', 'gb18030'],
    ['one column', 'a\n1\n', 'utf-8'],
    ['the full-width comma', '乡镇，年份\n新桥，2023\n', 'utf-8'],
  ])('%s', (_, text, encoding) => {
    expect(planLarge(encodeText(text, encoding), { encoding })).toBeNull()
  })
})
