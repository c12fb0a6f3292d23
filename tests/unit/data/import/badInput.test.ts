import { describe, expect, test } from 'vitest'
import type { ImportDecisions } from '@/data/import/session/decisions'
import { isRefused } from '@/data/import/session/importReading'
import type { FixtureOptions } from '../../../fixtures/import/importFixture'
import { csv, importFixture } from '../../../fixtures/import/importFixture'
import { encodeText, withMark } from '../../../fixtures/import/encodeText'
import { figuresOf, problemsOf } from '../../../fixtures/import/showReading'

const HEADER = ['乡镇', '年份', '行政处罚案件数', '行政检查次数']
const GOOD = ['新桥镇', '2023', '12', '245']

/** A table under the usual header; the rows begin in row 2. */
function table(...rows: string[][]): string {
  return csv([HEADER, ...rows])
}

/** The usual row with some cells changed. */
function row(change: { town?: string; year?: string; cases?: string; checks?: string }): string[] {
  return [change.town ?? '新桥镇', change.year ?? '2023', change.cases ?? '12', change.checks ?? '245']
}

function bytes(...codes: (number | string)[]): Uint8Array {
  return Uint8Array.from(codes.flatMap((code) => (typeof code === 'string' ? [...code].map((sign) => sign.charCodeAt(0)) : [code])))
}

function compound(stream: string): Uint8Array {
  return bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0), [...stream].join('\0'))
}

/** The word stands before the column of names, as under merged cells. */
const NUMBERED_TOTAL = csv([
  ['序号', '乡镇', '年份', '行政检查次数', '化解矛盾纠纷件数'],
  ['1', '城关镇', '2023', '120', '56'],
  ['2', '河东乡', '2023', '88', ''],
  ['合计', '', '', '208', '56'],
])

type Case = readonly [what: string, input: string | Uint8Array, expected: readonly string[], options?: FixtureOptions]

interface NamedCase {
  readonly what: string
  readonly input: string | Uint8Array
  readonly expected: readonly string[]
  readonly options: FixtureOptions | undefined
}

function named(cases: readonly Case[]): NamedCase[] {
  return cases.map(([what, input, expected, options]) => ({ what, input, expected, options }))
}

async function expectProblems({ input, expected, options }: NamedCase): Promise<void> {
  const reading = await importFixture(input, options)
  expect(problemsOf(reading)).toEqual(expect.arrayContaining([...expected]))
}

const STOPS: readonly Case[] = [
  ['0 bytes', '', ['stop file_empty “空.csv”'], { name: '空.csv' }],
  ['nothing but white space', ' \r\n\r\n', ['stop table_empty']],
  ['only a header', csv([HEADER]), ['stop 1 table_without_rows']],
  ['.xls', compound('Workbook'), ['stop file_xls “表.xls”'], { name: '表.xls' }],
  ['.et', compound('Workbook'), ['stop file_et “表.et”'], { name: '表.et' }],
  ['Word', compound('WordDocument'), ['stop file_word “报告.doc”'], { name: '报告.doc' }],
  ['a workbook behind a password', compound('EncryptedPackage'), ['stop file_locked “表.xlsx”'], { name: '表.xlsx' }],
  ['docx', bytes('PK', 3, 4, 'word/document.xml'), ['stop file_word “报告.docx”'], { name: '报告.docx' }],
  ['xlsb', bytes('PK', 3, 4, 'xl/workbook.bin'), ['stop file_xls “表.xlsb”'], { name: '表.xlsb' }],
  ['PDF', bytes('%PDF-1.7'), ['stop file_pdf “报告.pdf”'], { name: '报告.pdf' }],
  ['picture', bytes(0x89, 'PNG\r\n'), ['stop file_picture “截图.png”'], { name: '截图.png' }],
  ['zip', bytes('PK', 3, 4, '数据.csv'), ['stop file_zip “数据.zip”'], { name: '数据.zip' }],
  ['HTML saved as .xls', '<html><table><tr><td>1</td></tr></table></html>', ['stop file_html “导出.xls”'], { name: '导出.xls' }],
  ['a binary file', bytes(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3), ['stop file_binary “x.dat”'], { name: 'x.dat' }],
  ['a damaged workbook', bytes('PK', 3, 4, 'xl/workbook.xml'), ['stop workbook_broken'], { name: '表.xlsx' }],
  ['broken JSON', '[\n{"乡镇": "新桥镇"},\n{"乡镇" "东庄镇"}\n]', ['stop 3 json_broken “{"乡镇"”'], { name: 'x.json' }],
  ['JSON without a table', '{"a": 1}', ['stop json_no_table'], { name: 'x.json' }],
  ['no column of towns', csv([['年份', '行政处罚案件数'], ['2023', '5']]), ['stop entity_missing']],
  ['towns in the header that the reader does not want turned', csv([['指标', '荫城镇', '西火镇'], ['行政检查次数', '5', '6']]), ['stop towns_in_headers “荫城镇”'], { decisions: { turned: false } }],
  ['towns in the header above rows of years', csv([['指标', '年份', '荫城镇', '西火镇'], ['行政检查次数', '2022', '5', '6']]), ['stop towns_in_headers “荫城镇”']],
  ['no column of figures', csv([['乡镇', '年份'], ['新桥镇', '2023']]), ['stop figures_missing']],
]

const ENCODINGS: readonly Case[] = [
  ['GBK', encodeText(table(GOOD), 'gb18030'), ['note encoding_found']],
  ['Big5', encodeText(csv([['鄉鎮', '年份', '行政處罰案件數'], ['板橋鎮', '2023', '5'], ['員林鎮', '2023', '6'], ['鹿港鎮', '2023', '7']]), 'big5'), ['note encoding_found']],
  ['UTF-16 with a mark', withMark(encodeText(table(GOOD), 'utf-16le'), 'utf-16le'), ['note encoding_found']],
  ['UTF-16 without a mark', encodeText(csv([['town', 'year', 'cases'], ['Ashby', '2023', '5']]), 'utf-16be'), ['note encoding_found']],
  ['an encoding that nobody can tell', bytes('town,year,cases\r\n', 0xc3, 0xc9, 0x8e, 0x20, 0xff, ',2023,5\r\n'), ['confirm encoding_unsure']],
  ...['锟斤拷镇', '????', '??镇', '新\ufffd镇', 'ä¹¡é•‡', 'Ã¤Â¹Â¡'].map((town): Case => [`${town} as a town`, table(GOOD, row({ town })), [`error 3:1 name_damaged “${town}”`]]),
  ['damaged text elsewhere', csv([['乡镇', '年份', '行政检查次数', '备注'], [...GOOD.slice(0, 3), '甲\n乙'], ['东庄镇', '2023', '5', '锟斤拷']]), ['error 3:4 text_damaged “锟斤拷”']],
  ['a damaged header', csv([['乡镇', '年份', '行政检查次数', '\ufffd\ufffd数'], [...GOOD]]), ['error 1:4 text_damaged “\ufffd\ufffd数”']],
  ['a file that breaks off in a row', encodeText(table(GOOD, row({ town: '东庄镇' }), row({ town: '清溪镇' })), 'utf-8').slice(0, -9), ['confirm 4 file_cut “2023”', 'error 4 row_too_short']],
  ['a file that breaks off in a sign', encodeText(csv([[...HEADER, '备注'], [...GOOD, '全'], [...GOOD, '全年']]), 'utf-8').slice(0, -3), ['confirm 3 file_cut “全\ufffd”']],
  ['GBK that breaks off in a sign', encodeText(csv([[...HEADER, '备注'], [...GOOD, '全'], [...GOOD, '全年']]), 'gb18030').slice(0, -3), ['note encoding_found', 'confirm 3 file_cut “全\ufffd”']],
]

const TABLES: readonly Case[] = [
  ['one column only', '乡镇 年份 案件\r\n新桥镇 2023 5\r\n', ['confirm 1 one_column “乡镇 年份 案件”']],
  ['a long row', table(GOOD, [...row({ town: '东庄镇' }), '9']), ['error 3:5 row_too_long “9”']],
  ['a short row', '乡镇,年份,行政处罚案件数\r\n新桥镇,2023\r\n东庄镇,2023,6\r\n', ['error 2 row_too_short']],
  ['a quote that never closes', '乡镇,年份,行政处罚案件数\r\n新桥镇,2023,5\r\n"东庄镇,2023,6\r\n', ['error 3 quote_never_closed “东庄镇,2023,6\n”']],
  ['no column of years', csv([['乡镇', '行政处罚案件数'], ['新桥镇', '5']]), ['confirm year_needed']],
  ['the year in the title', csv([['2023年统计表', ''], ['乡镇', '行政处罚案件数'], ['新桥镇', '5']]), ['confirm year_of_table', 'note 1 row_above_table “2023年统计表”']],
  ['an unknown column of texts', csv([[...HEADER, '联系人'], [...GOOD, '张三']]), ['confirm :5 column_unknown “联系人”']],
  ['an unknown column of figures', csv([[...HEADER, '吸烟人数'], [...GOOD, '5']]), ['confirm :5 indicator_new “吸烟人数”']],
  ['the same header twice', csv([[...HEADER, '行政检查次数'], [...GOOD, '5']]), ['confirm :5 header_repeated_column “行政检查次数”']],
  ['a blank header', csv([['乡镇', '', '年份', '行政处罚案件数'], ['新桥镇', '甲', '2023', '5']]), ['note :2 header_blank “甲”']],
  ['no header', csv([['新桥镇', '2023', '5'], ['东庄镇', '2023', '6']]), ['confirm 1 header_unsure']],
  ['the header again', table(GOOD, HEADER, row({ town: '东庄镇' })), ['note 3 header_repeated “乡镇”']],
  ['blank towns under a merged one', table(row({ year: '2022' }), row({ town: '', year: '2023' })), ['confirm blanks_filled_down']],
  ['blank towns that cannot be filled', table(row({ town: '' })), ['error 2 row_without_town']],
  ['a total that agrees', table(GOOD, ['合计', '', '12', '245']), ['confirm 3 totals_left_out “合计”']],
  ['a total that does not', table(GOOD, ['合计', '', '13', '245']), ['confirm 3:3 total_differs “13”']],
  ['a total named in the column of numbers', NUMBERED_TOTAL, ['confirm 4 totals_left_out “合计”']],
  ['notes at the foot', table(GOOD, ['注：数据由各乡镇报送', '', '', '']), ['note 3 row_below_table “注：数据由各乡镇报送”']],
  ['the same cell twice, equal', table(GOOD, GOOD), ['note 3 repeated_same']],
  ['the same cell twice, different', table(GOOD, row({ cases: '13' })), ['error 3 repeated_different']],
]

const YEARS: readonly Case[] = [
  ['2024年', table(row({ year: '2024年' })), ['note 2:2 year_read_as “2024年”']],
  ['24', table(row({ year: '24' })), ['confirm 2:2 year_read_as “24”']],
  ['2024.0', table(row({ year: '2024.0' })), ['note 2:2 year_read_as “2024.0”']],
  ['a serial day', table(row({ year: '45657' })), ['confirm 2:2 year_read_as “45657”']],
  ['two years', table(row({ year: '2024-2025' })), ['confirm 2:2 year_read_as “2024-2025”']],
  ['the future', table(row({ year: '2042' })), ['confirm 2:2 year_ahead “2042”']],
  ['no year', table(GOOD, row({ year: '20x4' })), ['error 3:2 year_unreadable “20x4”']],
  ['blank', table(row({ year: '', town: '东庄镇' }), GOOD), ['error 2:2 year_missing']],
]

const CELLS: readonly Case[] = [
  ['blank', table(row({ cases: '' })), ['confirm 2:3 cells_blank “”', 'note :3 column_blank “行政处罚案件数”']],
  ...['-', '—', '/', '无', 'N/A', '暂无', '不适用', '..'].map((text): Case => [text, table(row({ cases: text })), [`confirm 2:3 cells_placeholder “${text}”`]]),
  ...['1,234', '１２３', '1.2万', '二十三', '50余件', '约300', '近百'].map((text): Case => [text, table(row({ cases: text })), [`note 2:3 cell_read_as “${text}”`]]),
  ['数万', table(row({ cases: '数万' })), ['note 2:3 cell_vague “数万”']],
  ...['1,23', '1.234,5', '1，2'].map((text): Case => [text, table(row({ cases: text })), [`error 2:3 cell_bad_thousands “${text}”`]]),
  ['新增3名', table(row({ cases: '新增3名' })), ['error 2:3 cell_increase “新增3名”']],
  ['95% in a count', table(row({ cases: '95%' })), ['error 2:3 cell_percent_in_count “95%”']],
  ['−3 cases', table(row({ cases: '-3' })), ['error 2:3 cell_not_a_count “-3”']],
  ['12.5 cases', table(row({ cases: '12.5' })), ['error 2:3 cell_not_a_count “12.5”']],
  ['a hundred times last year', table(row({ year: '2022', cases: '12' }), row({ cases: '1200' })), ['confirm check_likely_slip']],
  ['parts that do not add up', csv([['乡镇', '年份', 'mediation_committees', 'mediation_committees_town', 'mediation_committees_village'], ['新桥镇', '2023', '24', '1', '22']]), ['confirm check_parts_add_up']],
  ['wording without the number', csv([['乡镇', '年份', '指标', '数值', '原文'], ['新桥镇', '2023', '行政处罚案件数', '30', '行政处罚案件31宗']]), ['confirm 2 wording_lacks_number “行政处罚案件31宗”']],
  ['#REF!', table(row({ cases: '#REF!' })), ['error 2:3 cell_excel_error “#REF!”']],
  ['1E+05', table(row({ cases: '1E+05' })), ['error 2:3 cell_digits_lost “1E+05”']],
  ['3.2E+11 as a code', csv([['乡镇代码', '乡镇', '年份', '行政处罚案件数'], ['3.2E+11', '新桥镇', '2023', '5']]), ['error 2:1 code_digits_lost “3.2E+11”']],
  ['a date', table(row({ cases: '1月2日' })), ['error 2:3 cell_date “1月2日”']],
  ['words', table(row({ cases: '见附件' })), ['error 2:3 cell_not_a_number “见附件”']],
  ['identity numbers', csv([[...HEADER, '身份证号'], [...GOOD, '11010519491231002X']]), ['confirm :5 personal_data']],
  ['mobile numbers', csv([[...HEADER, '联系电话'], [...GOOD, '13812345678'], ['东庄镇', '2023', '1', '2', '13912345678']]), ['confirm :5 personal_data']],
]

const NAMES: readonly Case[] = [
  ['新桥 and 新桥镇', table(row({ town: '新桥', year: '2022' }), GOOD), ['confirm towns_same “新桥”']],
  ...['=cmd|/c calc', '@SUM(A1)', '<img src=x onerror=alert(1)>镇'].map((text): Case => [text, table(row({ town: text })), [`note text_kept “${text}”`]]),
]

describe('what bad input gets', () => {
  test.each(named(STOPS))('stops: $what', async (bad) => {
    await expectProblems(bad)
    expect((await importFixture(bad.input, bad.options)).content).toBeNull()
  })
  test.each(named(ENCODINGS))('encodings: $what', (bad) => expectProblems(bad))
  test.each(named(TABLES))('tables: $what', (bad) => expectProblems(bad))
  test.each(named(YEARS))('years: $what', (bad) => expectProblems(bad))
  test.each(named(CELLS))('cells: $what', (bad) => expectProblems(bad))
  test.each(named(NAMES))('names: $what', (bad) => expectProblems(bad))

  test('a faulty cell blocks itself alone', async () => {
    const reading = await importFixture(table(row({ cases: '1,23' }), row({ town: '东庄镇', cases: '' })))
    expect(figuresOf(reading)).toEqual(['新桥镇 2023 admin_inspections 245', '东庄镇 2023 admin_inspections 245'])
  })

  test('a row with a damaged name stays out unless the reader keeps or mends it', async () => {
    const input = table(GOOD, row({ town: '锟斤拷镇', cases: '7' }))
    const towns = async (decisions: ImportDecisions) => (await importFixture(input, { decisions })).towns.map(({ name }) => name)
    expect((await importFixture(input)).questions).toContainEqual({ kind: 'damaged', rows: 1, names: ['锟斤拷镇'], chosen: 'leave_out' })
    expect(await towns({})).toEqual(['新桥镇'])
    expect(await towns({ damaged: 'keep' })).toEqual(['新桥镇', '锟斤拷镇'])
    expect(await towns({ fixes: new Map([['3:1', '东庄镇']]) })).toEqual(['新桥镇', '东庄镇'])
  })

  test('a few damaged signs make no other encoding of UTF-8', async () => {
    const bytes = encodeText(table(...Array.from({ length: 20 }, (_, i) => row({ town: `第${i}镇` }))), 'utf-8')
    bytes[60] = 0xff
    const reading = await importFixture(bytes)
    expect([reading.file.encoding, reading.towns.length, problemsOf(reading)]).toEqual(['utf-8', 19, ['error 2:1 name_damaged “第0\ufffd\ufffd\ufffd”']])
  })

  test.each(['São Tomé', 'Côte d’Ivoire', 'Åland', 'Âge', 'Curaçao', 'ÃO', 'Réunion', '“Écôle”', '东庄镇?'])('%s is no damaged name', async (town) => {
    expect((await importFixture(table(GOOD, row({ town })))).towns.map(({ name }) => name)).toEqual(['新桥镇', town])
  })

  test('names that objects own are just names', async () => {
    const reading = await importFixture(csv([['乡镇', '年份', '__proto__', 'constructor'], ['__proto__', '2023', '5', '6'], ['toString', '2023', '7', '8']]))
    expect(figuresOf(reading)).toEqual(['__proto__ 2023 __proto__ 5', '__proto__ 2023 constructor 6', 'toString 2023 __proto__ 7', 'toString 2023 constructor 8'])
  })

  test('without a fault there is no problem', async () => {
    expect(problemsOf(await importFixture(table(GOOD, row({ town: '东庄镇' }))))).toEqual([])
  })
})

test('a total named in the column of numbers gives no town a figure', async () => {
  const reading = await importFixture(NUMBERED_TOTAL)
  expect(figuresOf(reading)).toHaveLength(3)
})

test.each([
  ['a picture', bytes(0x89, 'PNG\r\n'), true],
  ['a table without a column of figures', csv([['乡镇', '年份'], ['新桥镇', '2023']]), false],
  ['a table that is read', table(GOOD), false],
])('%s: whether it is refused as a file', async (_, input, refused) => {
  expect(isRefused(await importFixture(input))).toBe(refused)
})
