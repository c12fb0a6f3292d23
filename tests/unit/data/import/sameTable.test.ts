import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { encodeText, withMark } from '../../../fixtures/import/encodeText'
import { csv, importFixture } from '../../../fixtures/import/importFixture'
import { figuresOf, problemsOf } from '../../../fixtures/import/showReading'
import { workbook } from '../../../fixtures/import/workbook'

/** The table of a clerk: a title merged over it, a row of units, a total, notes, blanks, rounded figures. */
const ROWS = [
  ['2023年各乡镇法治政府建设统计表', '', '', '', ''],
  ['乡镇', '行政处罚案件数', '行政检查次数', '发放宣传资料', '人口'],
  ['', '件', '次', '份', '人'],
  ['新桥镇', '12', '50余', '1.2万', '5.1万'],
  ['东庄镇', '—', '1,234', '', '约3万'],
  ['皇宫镇', '0', '１２３', '数万', '二十三'],
  ['合计', '12', '', '', ''],
  ['注：数据由各乡镇报送', '', '', '', ''],
]
const FIGURES = [
  '新桥镇 2023 admin_penalty_cases 12',
  '新桥镇 2023 admin_inspections 50 at_least',
  '新桥镇 2023 publicity_materials 12000',
  '新桥镇 2023 population 51000',
  '东庄镇 2023 admin_inspections 1234',
  '东庄镇 2023 population 30000 approx',
  '皇宫镇 2023 admin_penalty_cases 0',
  '皇宫镇 2023 admin_inspections 123',
  '皇宫镇 2023 publicity_materials vague',
  '皇宫镇 2023 population 23',
]

/** Cells as a workbook holds them: plain numbers are numbers, 1,234 is 1234 shown with a comma. */
function workbookRows(): (string | number | null)[][] {
  return ROWS.map((row) => row.map((text) => (text === '' ? null : /^[\d,]+$/.test(text) ? Number(text.replace(',', '')) : text)))
}

describe('the same table', () => {
  test('from a Chinese Excel, in GBK, comes out right in every cell', async () => {
    const reading = await importFixture(encodeText(csv(ROWS), 'gb18030'))
    expect(reading.status).toBe('ready')
    expect(figuresOf(reading)).toEqual(FIGURES)
    expect(reading.content?.info.title.zh).toBe('2023年各乡镇法治政府建设统计表')
    expect(problemsOf(reading)).toEqual([
      'note encoding_found',
      'note 1 row_above_table “2023年各乡镇法治政府建设统计表”',
      'note 8 row_below_table “注：数据由各乡镇报送”',
      'note 3 row_of_units',
      'confirm year_of_table',
      'note 4:3 cell_read_as “50余”',
      'note 5:3 cell_read_as “1,234”',
      'note 6:3 cell_read_as “１２３”',
      'note 4:4 cell_read_as “1.2万”',
      'note 6:4 cell_vague “数万”',
      'note 4:5 cell_read_as “5.1万”',
      'note 5:5 cell_read_as “约3万”',
      'note 6:5 cell_read_as “二十三”',
      'confirm 5:4 cells_blank “”',
      'confirm 5:2 cells_placeholder “—”',
      'confirm 7 totals_left_out “合计”',
    ])
    expect(reading.questions.find(({ kind }) => kind === 'totals')).toMatchObject({ rows: 1, agreeing: 1, differing: 0, chosen: 'leave_out' })
  })

  test('has one fingerprint, however it was saved', async () => {
    const tabbed = csv(ROWS, '\t')
    const inputs: readonly (readonly [string, string | Uint8Array])[] = [
      ['GBK', encodeText(csv(ROWS), 'gb18030')],
      ['UTF-8 with a mark', withMark(encodeText(csv(ROWS), 'utf-8'), 'utf-8')],
      ['UTF-8 without', csv(ROWS)],
      ['Unicode text of Excel', withMark(encodeText(tabbed, 'utf-16le'), 'utf-16le')],
      ['UTF-16 big-endian', withMark(encodeText(tabbed, 'utf-16be'), 'utf-16be')],
      ['pasted from Excel', tabbed.trimEnd()],
      ['semicolons', csv(ROWS, ';')],
      ['workbook', await workbook([{ name: 'Sheet1', rows: workbookRows() }])],
    ]
    const readings = await Promise.all(inputs.map(async ([name, input]) => [name, await importFixture(input)] as const))
    const [, first] = readings[0] ?? []
    expect(readings.map(([name, { content }]) => [name, content?.fingerprint])).toEqual(inputs.map(([name]) => [name, first?.content?.fingerprint]))
    for (const [, { content }] of readings) expect(content).toEqual(first?.content)
  })
})

describe('workbooks', () => {
  test('the sheet with the table is read, another can be chosen', async () => {
    const input = await workbook([
      { name: '说明', rows: [['填表说明'], ['请如实填写']] },
      { name: '数据', rows: [['乡镇', '年份', '行政处罚案件数'], ...Array.from({ length: 12 }, (_, i) => [`镇${i}`, 2023, i])] },
    ])
    const reading = await importFixture(input)
    expect(reading.file.sheet).toBe('数据')
    expect(reading.questions).toContainEqual({ kind: 'sheet', chosen: '数据', options: ['说明', '数据'] })
    expect((await importFixture(input, { decisions: { sheet: '说明' } })).file.sheet).toBe('说明')
  })

  test('dates, percentages and binary fractions read as people see them', async () => {
    const input = await workbook([
      {
        name: 'Sheet1',
        rows: [
          ['乡镇', '年份', '执法人员持证率', '行政处罚案件数', '雨量'],
          ['新桥镇', { value: new Date(Date.UTC(2023, 11, 31)), type: Date, format: 'yyyy-mm-dd' }, { value: 0.95, type: Number, format: '0.0%' }, 5, 0.1 + 0.2],
        ],
      },
    ])
    const reading = await importFixture(input)
    expect(figuresOf(reading)).toEqual(['新桥镇 2023 certified_officer_rate 95', '新桥镇 2023 admin_penalty_cases 5', '新桥镇 2023 雨量 0.3'])
  })

  test('an error of a formula blocks its cell, not the file', async () => {
    const input = await workbook([{ name: 'Sheet1', rows: [['乡镇', '年份', '行政处罚案件数'], ['新桥镇', 2023, 77], ['东庄镇', 2023, 6]] }])
    const files = unzipSync(input)
    const sheet = 'xl/worksheets/sheet1.xml'
    const xml = strFromU8(files[sheet] ?? new Uint8Array(0)).replace(/<c r="C2"[^>]*>.*?<\/c>/, '<c r="C2" t="e"><v>#REF!</v></c>')
    expect(xml).toContain('#REF!')
    const reading = await importFixture(zipSync({ ...files, [sheet]: strToU8(xml) }))
    expect(problemsOf(reading)).toEqual(['error 2:3 cell_excel_error “#REF!”'])
    expect(figuresOf(reading)).toEqual(['东庄镇 2023 admin_penalty_cases 6'])
  })
})
