import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { DELIMITERS } from '@/data/import/table/chooseDelimiter'
import type { Encoding } from '@/data/import/decode/encoding'
import { readFigure } from '@/data/values/readFigure'
import type { Qualifier } from '@/domain/state'
import { encodeText, withMark } from '../../../fixtures/import/encodeText'
import { csv, importFixture } from '../../../fixtures/import/importFixture'
import { figuresOf } from '../../../fixtures/import/showReading'

vi.setConfig({ testTimeout: 60_000 })

const HAN = [...'荫城松源张楼东庄皇宫新桥平安和谐长乐永定清水石门']
const towns = fc.uniqueArray(fc.array(fc.constantFrom(...HAN), { minLength: 2, maxLength: 5 }).map((signs) => `${signs.join('')}镇`), { minLength: 1, maxLength: 6 })
const years = fc.uniqueArray(fc.integer({ min: 1990, max: 2025 }), { minLength: 1, maxLength: 4 })
/** Names of indicators with everything that a CSV must quote. */
const names = fc.uniqueArray(fc.stringMatching(/^[甲乙丙丁戊a-z][甲乙丙丁戊a-z ",;|'()]{0,8}[甲乙丙丁戊a-z]$/).map((text) => `案件${text}`), { minLength: 1, maxLength: 4, selector: (text) => text.replace(/\W/g, '').toLowerCase() + text.replace(/[a-z\W]/g, '') })
const values = fc.oneof(fc.integer({ min: -1e9, max: 1e9 }), fc.double({ min: -1e6, max: 1e6, noNaN: true, noDefaultInfinity: true }).map((value) => Number(value.toFixed(4)) + 0), fc.constant(null))

interface Way {
  readonly delimiter: string
  readonly encoding: Encoding
  readonly marked: boolean
  readonly quoted: boolean
}

const ways: fc.Arbitrary<Way> = fc.record({
  delimiter: fc.constantFrom(...DELIMITERS),
  encoding: fc.constantFrom<Encoding>('utf-8', 'utf-16le', 'utf-16be', 'gb18030'),
  marked: fc.boolean(),
  quoted: fc.boolean(),
})

function write(rows: readonly (readonly string[])[], { delimiter, encoding, marked, quoted }: Way): Uint8Array {
  const text = quoted ? rows.map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(delimiter) + '\n').join('') : csv(rows, delimiter)
  const bytes = encodeText(text, encoding)
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return withMark(bytes, encoding)
  return encoding === 'utf-8' && marked ? withMark(bytes, encoding) : bytes
}

describe('what is written is read back', () => {
  test('long tables', async () => {
    await fc.assert(
      fc.asyncProperty(towns, years, names, fc.infiniteStream(values), ways, async (townNames, yearList, indicatorNames, stream, way) => {
        const expected: string[] = []
        const rows = townNames.flatMap((town) =>
          [...yearList].sort().flatMap((year) =>
            indicatorNames.map((name) => {
              const value = stream.next().value ?? null
              if (value !== null) expected.push(`${town} ${year} ${name} ${value}`)
              return [town, String(year), name, value === null ? '' : String(value)]
            }),
          ),
        )
        const reading = await importFixture(write([['乡镇', '年份', '指标', '数值'], ...rows], way))
        expect(reading.problems.filter(({ level }) => level === 'error' || level === 'stop')).toEqual(expected.length === 0 ? expect.anything() : [])
        expect(new Set(figuresOf(reading))).toEqual(new Set(expected))
      }),
      { numRuns: 60 },
    )
  })

  test('wide tables', async () => {
    await fc.assert(
      fc.asyncProperty(towns, years, names, fc.infiniteStream(fc.integer({ min: 0, max: 1e6 })), ways, async (townNames, yearList, indicatorNames, stream, way) => {
        const expected: string[] = []
        const rows = townNames.flatMap((town) =>
          [...yearList].sort().map((year) => [town, String(year), ...indicatorNames.map((name) => (expected.push(`${town} ${year} ${name} ${stream.next().value}`), expected.at(-1)?.split(' ').at(-1) ?? ''))]),
        )
        const reading = await importFixture(write([['乡镇', '年份', ...indicatorNames], ...rows], way))
        expect(new Set(figuresOf(reading))).toEqual(new Set(expected))
      }),
      { numRuns: 40 },
    )
  })
})

describe('wordings of figures', () => {
  const number = fc.oneof(
    fc.integer({ min: 0, max: 999_999 }).map((value) => ({ text: String(value), value })),
    fc.integer({ min: 1000, max: 9_999_999 }).map((value) => ({ text: value.toLocaleString('en-US'), value })),
    fc.integer({ min: 0, max: 9999 }).map((value) => ({ text: String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)), value })),
    fc.integer({ min: 1, max: 9999 }).map((tenths) => ({ text: `${tenths / 10}万`, value: tenths * 1000 })),
    fc.integer({ min: 1, max: 99_999_999 }).map((value) => ({ text: inHan(value), value })),
  )
  const frames = fc.constantFrom<readonly [string, string, Qualifier]>(
    ['', '', 'exact'],
    ['', '余', 'at_least'],
    ['', '多', 'at_least'],
    ['超过', '', 'at_least'],
    ['不少于', '', 'at_least'],
    ['约', '', 'approx'],
    ['近', '', 'approx'],
    ['不足', '', 'at_most'],
    ['共计', '', 'exact'],
  )

  test('are read as they were meant', () => {
    fc.assert(
      fc.property(number, frames, fc.constantFrom('', '件', '人次', '场次', '名', '份'), ({ text, value }, [before, after, qualifier], unit) => {
        const wording = `${before}${text}${after}${unit}`
        expect(readFigure(wording)).toEqual({ kind: 'valid', value: { value, valueMax: null, qualifier, unit, raw: wording } })
      }),
      { numRuns: 400 },
    )
  })

  test('never throw, and never make a number of a text without one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = readFigure(text)
        if (read.kind === 'valid') expect(Number.isFinite(read.value.value)).toBe(true)
        if (!/[\d零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬億０-９]/.test(text)) expect(read.kind).not.toBe('valid')
      }),
      { numRuns: 500 },
    )
  })
})

/** 20305 → 二万零三百零五, as it is taught. */
function inHan(value: number): string {
  const [digits, places] = [[...'零一二三四五六七八九'], ['', '十', '百', '千']]
  const section = (part: number): string => {
    const signs = [...String(part)].map((digit, i, all) => (digit === '0' ? '零' : (digits[Number(digit)] ?? '') + (places[all.length - 1 - i] ?? '')))
    return signs.join('').replace(/零+/g, '零').replace(/零$/, '')
  }
  const [high, low] = [Math.floor(value / 10_000), value % 10_000]
  if (high === 0) return section(low)
  return `${section(high)}万${low === 0 ? '' : low < 1000 ? `零${section(low)}` : section(low)}`
}

describe('any bytes at all', () => {
  test('never crash the flow', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
        const reading = await importFixture(bytes, { name: 'x' })
        expect(['stopped', 'asking', 'ready']).toContain(reading.status)
      }),
      { numRuns: 200 },
    )
  })

  test('nor do texts that look like tables', async () => {
    const cell = fc.oneof(fc.constantFrom('乡镇', '年份', '指标', '数值', '', '合计', '2023', '新桥镇', '50余', '"', '\n', '—', '='), fc.string({ maxLength: 8 }))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 30 }), fc.constantFrom(...DELIMITERS), async (rows, delimiter) => {
        const reading = await importFixture(rows.map((row) => row.join(delimiter)).join('\n'), { name: 'x' })
        expect(reading.content === null).toBe(reading.status !== 'ready')
      }),
      { numRuns: 300 },
    )
  })
})
