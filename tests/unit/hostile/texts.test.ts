import { describe, expect, test, vi } from 'vitest'
import { LONGEST_CELL, LONGEST_NAME } from '@/domain/limits'
import { plainText, visibleText } from '@/domain/plainText'
import { csv, importFixture } from '../../fixtures/import/importFixture'
import { figuresOf, problemsOf } from '../../fixtures/import/showReading'

/* Generous: a slow machine is no fault of the code. */
vi.setConfig({ testTimeout: 180_000 })

const HEADER = ['乡镇', '年份', '行政处罚案件数', '行政检查次数']
const LONG_HEADER = ['乡镇', '年份', '指标', '数值', '原文']

const MARKUP = ['<img src=x onerror=alert(1)>', '<script>alert(1)</script>', '<a href="javascript:alert(1)">镇</a>', '{{constructor.constructor("alert(1)")()}}']
const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']

describe('markup', () => {
  test.each(MARKUP)('%s as a town is the name of a town', async (name) => {
    expect(figuresOf(await importFixture(csv([HEADER, [name, '2023', '5', '6']])))).toEqual([`${name} 2023 admin_penalty_cases 5`, `${name} 2023 admin_inspections 6`])
  })

  test.each(MARKUP)('%s as a header is the name of an indicator', async (name) => {
    const { content } = await importFixture(csv([['乡镇', '年份', name], ['新桥镇', '2023', '5']]))
    expect(content?.indicators.map(({ id, name: { zh } }) => [id, zh])).toEqual([[name, name]])
  })

  test.each(MARKUP.slice(0, 3))('%s as a wording is kept to the letter, and told', async (wording) => {
    const reading = await importFixture(csv([LONG_HEADER, ['新桥镇', '2023', '行政检查次数', '6', wording]]))
    expect(problemsOf(reading).filter((line) => line.includes('text_kept'))).toEqual([`note 2 text_kept “${wording}”`])
  })
})

describe('names that every object has', () => {
  test.each(KEYS)('%s is a town like any other', async (name) => {
    expect(figuresOf(await importFixture(csv([HEADER, [name, '2023', '5', '6'], ['新桥镇', '2023', '7', '8']])))).toEqual([
      `${name} 2023 admin_penalty_cases 5`,
      `${name} 2023 admin_inspections 6`,
      '新桥镇 2023 admin_penalty_cases 7',
      '新桥镇 2023 admin_inspections 8',
    ])
  })

  test.each(KEYS)('%s is a header like any other', async (name) => {
    expect(figuresOf(await importFixture(csv([['乡镇', '年份', name], ['新桥镇', '2023', '7']])))).toEqual([`新桥镇 2023 ${name} 7`])
  })

  test('leave every object as it was', () => {
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})

describe('signs that are not seen', () => {
  test.each([
    ['an override that turns 01 into 10', '\u202e01', '01', '⟨U+202E⟩01'],
    ['an isolate', '新桥\u2066镇\u2069', '新桥镇', '新桥⟨U+2066⟩镇⟨U+2069⟩'],
    ['a zero-width space', '新\u200b桥镇', '新桥镇', '新⟨U+200B⟩桥镇'],
    ['a joiner between characters', '新\u200d桥镇', '新桥镇', '新⟨U+200D⟩桥镇'],
    ['a byte-order mark inside', '新\ufeff桥镇', '新桥镇', '新⟨U+FEFF⟩桥镇'],
    ['tags', '新桥\u{e0041}镇', '新桥镇', '新桥⟨U+E0041⟩镇'],
    ['NUL and other controls', '新\u0000桥\u0007镇', '新桥镇', '新⟨U+0000⟩桥⟨U+0007⟩镇'],
    ['half a sign', '新\ud83c镇', '新\ufffd镇', '新\ufffd镇'],
    ['a sign beyond the first plane', '𠮷野家', '𠮷野家', '𠮷野家'],
    ['a joiner that joins letters', 'می‌خواهم', 'می‌خواهم', 'می‌خواهم'],
    ['tab and line breaks', '新桥镇\t第一行\r\n第二行', '新桥镇\t第一行\r\n第二行', '新桥镇\t第一行\r\n第二行'],
  ])('%s', (_, text, plain, visible) => {
    expect([plainText(text), visibleText(text)]).toEqual([plain, visible])
  })

  test('make no second town of one', async () => {
    const reading = await importFixture(csv([HEADER, ['新桥镇', '2022', '1', '2'], ['新\u200b桥\u202e镇', '2023', '3', '4']]))
    expect(figuresOf(reading)).toEqual(['新桥镇 2022 admin_penalty_cases 1', '新桥镇 2022 admin_inspections 2', '新桥镇 2023 admin_penalty_cases 3', '新桥镇 2023 admin_inspections 4'])
  })

  test('in a figure keep it from being read, and are written out', async () => {
    const reading = await importFixture(csv([HEADER, ['新桥镇', '2023', '\u202e01', '1\u200b0'], ['清溪镇', '2023', '1', '2']]))
    expect(problemsOf(reading)).toEqual(['error 2:3 cell_words_around “⟨U+202E⟩01”', 'error 2:4 cell_words_around “1⟨U+200B⟩0”'])
  })
})

describe('cells without measure', () => {
  const million = 1 << 20

  test('a name of ten megabytes is cut where it can still be read', async () => {
    const { content } = await importFixture(csv([HEADER, ['town'.repeat(2.5 * million), '2023', '1', '2']]))
    expect(content?.towns.map(({ name }) => [name.length, name.endsWith('…')])).toEqual([[LONGEST_NAME, true]])
  })

  test('a header of ten megabytes likewise', async () => {
    const { content } = await importFixture(csv([['乡镇', '年份', 'cases'.repeat(2 * million)], ['新桥镇', '2023', '1']]))
    expect(content?.indicators.map(({ name }) => name.zh.length)).toEqual([LONGEST_NAME])
  })

  test('a wording of ten megabytes keeps as much as a cell of a spreadsheet holds', async () => {
    const reading = await importFixture(csv([LONG_HEADER, ['新桥镇', '2023', '行政检查次数', '6', `检查6次${'.'.repeat(10 * million)}`]]))
    const wordings = new TextDecoder().decode(reading.content?.columns.get('admin_inspections')?.excerpts.bytes)
    expect([figuresOf(reading), wordings.length]).toEqual([['新桥镇 2023 admin_inspections 6'], LONGEST_CELL])
  })

  test.each([
    ['ten megabytes of digits', '1'.repeat(10 * million), 'cell_too_many_digits'],
    ['a million commas between digits', '1,'.repeat(million), 'cell_words_around'],
    ['a million characters for ten', '十'.repeat(million / 2), 'cell_words_around'],
    ['white space without end inside', `1${' '.repeat(million)}x`, 'cell_words_around'],
    ['400 digits', '9'.repeat(400), 'cell_too_many_digits'],
    ['1e999', '1e999', 'cell_too_many_digits'],
    ['-Infinity', '-Infinity', 'cell_not_a_number'],
    ['NaN', 'NaN', 'cells_placeholder'],
  ])('%s is no figure', async (_, cell, code) => {
    const reading = await importFixture(csv([HEADER, ['新桥镇', '2023', cell, '2']]))
    expect([figuresOf(reading), reading.problems.map((problem) => problem.code)]).toEqual([['新桥镇 2023 admin_inspections 2'], [code]])
  })

  test.each(['999999999999', '99999', '-2023', '1e3', '0', '2023'.repeat(1000)])('the year %s is none', async (year) => {
    const reading = await importFixture(csv([HEADER, ['新桥镇', year, '1', '2'], ['新桥镇', '2022', '3', '4']]))
    expect(figuresOf(reading).filter((line) => !line.includes(' 2022 '))).toEqual([])
    expect(reading.problems.length).toBeGreaterThan(0)
  })
})

describe('tables without measure', () => {
  test('ten thousand columns are ten thousand indicators', async () => {
    const names = Array.from({ length: 10_000 }, (_, i) => `指标${i}`)
    const { content } = await importFixture(csv([['乡镇', '年份', ...names], ['新桥镇', '2023', ...names.map((_, i) => String(i))]]))
    expect(content?.indicators.map(({ id }) => id)).toEqual(names)
  })

  test('more columns than a spreadsheet has are refused', async () => {
    const names = Array.from({ length: 20_000 }, (_, i) => `指标${i}`)
    expect(problemsOf(await importFixture(csv([['乡镇', '年份', ...names], ['新桥镇', '2023', ...names.map(() => '1')]])))).toEqual(['stop too_many_columns'])
  })

  test.each([
    ['nothing but commas', ','.repeat(5 << 20), 'stop table_empty'],
    ['nothing but quotes', '"'.repeat(1 << 20), 'stop 1 table_without_rows'],
    ['nothing but quotes, one left over', '"'.repeat((1 << 20) + 1), 'stop 1 table_without_rows'],
    ['nothing but quoted line breaks', '"\n'.repeat(1 << 18), 'stop table_empty'],
    ['quotes in the middle of cells', 'a"b,"'.repeat(1 << 16), 'stop 1 table_without_rows'],
    ['a NUL in every second byte', 'a\0'.repeat(1 << 18), 'stop 1 table_without_rows'],
  ])('%s', async (_, text, stop) => {
    const reading = await importFixture(text)
    expect([reading.status, problemsOf(reading).filter((line) => line.startsWith('stop')).map((line) => line.replace(/ “.*/s, ''))]).toEqual(['stopped', [stop]])
  })
})
