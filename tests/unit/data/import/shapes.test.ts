import { describe, expect, test } from 'vitest'
import { csv, importFixture } from '../../../fixtures/import/importFixture'
import { figuresOf, problemsOf } from '../../../fixtures/import/showReading'

/** 12 → a line of figures of a town and year, for tables that differ only in their shape. */
const FIGURES = [
  '新桥镇 2022 admin_inspections 1',
  '新桥镇 2022 admin_penalty_cases 2',
  '新桥镇 2023 admin_inspections 3',
  '新桥镇 2023 admin_penalty_cases 4',
]

describe('one table in many shapes', () => {
  test.each([
    ['long', 'long', csv([['乡镇', '年份', '指标', '数值'], ['新桥镇', '2022', '行政检查次数', '1'], ['新桥镇', '2022', '行政处罚案件数', '2'], ['新桥镇', '2023', '行政检查次数', '3'], ['新桥镇', '2023', '行政处罚案件数', '4']])],
    ['long by id', 'long', csv([['town', 'year', 'indicator', 'value'], ['新桥镇', '2022', 'admin_inspections', '1'], ['新桥镇', '2022', 'admin_penalty_cases', '2'], ['新桥镇', '2023', 'admin_inspections', '3'], ['新桥镇', '2023', 'admin_penalty_cases', '4']])],
    ['wide by indicator', 'indicators', csv([['年度', '镇街', '行政检查次数', '行政处罚案件'], ['2022', '新桥镇', '1', '2'], ['2023', '新桥镇', '3', '4']])],
    ['wide by year', 'years', csv([['乡镇', '指标', '2022年', '2023年'], ['新桥镇', '行政检查次数', '1', '3'], ['新桥镇', '行政处罚案件数', '2', '4']])],
    ['years over indicators', 'blocks', csv([['乡镇', '2022年', '', '2023年', ''], ['', '行政检查次数', '行政处罚案件数', '行政检查次数', '行政处罚案件数'], ['新桥镇', '1', '2', '3', '4']])],
    ['indicators over years', 'blocks', csv([['乡镇', '行政检查次数', '', '行政处罚案件数', ''], ['', '2022', '2023', '2022', '2023'], ['新桥镇', '1', '3', '2', '4']])],
    ['years in the headers', 'blocks', csv([['乡镇', '2022年行政检查次数', '2022年行政处罚案件数', '行政检查次数（2023年）', '行政处罚案件数_2023'], ['新桥镇', '1', '2', '3', '4']])],
    ['groups over indicators', 'indicators', csv([['乡镇', '年份', '行政执法', ''], ['', '', '行政检查次数', '行政处罚案件数'], ['新桥镇', '2022', '1', '2'], ['新桥镇', '2023', '3', '4']])],
    ['separated by semicolons, announced', 'indicators', 'sep=;\r\n乡镇;年份;行政检查次数;行政处罚案件数\r\n新桥镇;2022;1;2\r\n新桥镇;2023;3;4\r\n'],
    ['separated by bars', 'indicators', '乡镇|年份|行政检查次数|行政处罚案件数\n新桥镇|2022|1|2\n新桥镇|2023|3|4\n'],
    ['separated by full-width commas', 'indicators', '乡镇，年份，行政检查次数，行政处罚案件数\n新桥镇，2022，1，2\n新桥镇，2023，3，4\n'],
    ['carriage returns alone', 'indicators', '乡镇,年份,行政检查次数,行政处罚案件数\r新桥镇,2022,1,2\r新桥镇,2023,3,4\r'],
    ['NUL bytes and trailing commas', 'indicators', '乡镇,年份,行政检查次数,行政处罚案件数,,\n新桥镇,2022,1\0,2,,\n新桥镇,2023,3,4,,\n'],
    ['JSON objects', 'indicators', JSON.stringify([{ 乡镇: '新桥镇', 年份: 2022, 行政检查次数: 1, 行政处罚案件数: 2 }, { 乡镇: '新桥镇', 年份: 2023, 行政检查次数: 3, 行政处罚案件数: 4 }])],
    ['JSON lists inside an object', 'indicators', JSON.stringify({ data: [['乡镇', '年份', '行政检查次数', '行政处罚案件数'], ['新桥镇', 2022, 1, 2], ['新桥镇', 2023, 3, 4]] })],
  ])('%s', async (_, shape, input) => {
    const reading = await importFixture(input)
    expect(figuresOf(reading)).toEqual(FIGURES)
    expect(reading.table?.shape).toBe(shape)
  })
})

describe('tables of the world', () => {
  const years = Array.from({ length: 60 }, (_, i) => String(1960 + i))

  test('countries by year below four lines of preamble, with a trailing empty column', async () => {
    const names = Array.from({ length: 266 }, (_, i) => `Land ${i}`)
    const lines = [
      '"Data Source","World Development Indicators",',
      '',
      '"Last Updated Date","2024-06-28",',
      '',
      ['Country Name', 'Country Code', 'Indicator Name', 'Indicator Code', ...years].map((text) => `"${text}"`).join(',') + ',',
      ...names.map((name, i) => [name, `L${i}`, 'Rainfall (mm)', 'AG.RAIN', ...years.map((_, y) => ((i + y) % 5 === 4 ? '' : String(i * 100 + y + 0.25)))].map((text) => `"${text}"`).join(',') + ','),
    ]
    const reading = await importFixture(`\ufeff${lines.join('\r\n')}\r\n`)
    expect(reading.status).toBe('ready')
    expect(reading.counts).toEqual({ towns: 266, years: 60, indicators: 1, figures: 12768, rows: 266 })
    expect(figuresOf(reading).slice(0, 5)).toEqual([0, 1, 2, 3, 5].map((y) => `Land 0 ${1960 + y} Rainfall (mm) ${y + 0.25}`))
    expect(reading.content?.towns[1]).toMatchObject({ code: 'L1', name: 'Land 1' })
    expect(reading.content?.info.entity).toEqual({ zh: '国家', en: 'Country' })
    expect(problemsOf(reading)).toEqual([
      'note 1 row_above_table “Data Source World Development Indicators”',
      'note 3 row_above_table “Last Updated Date 2024-06-28”',
      'confirm indicator_new “Rainfall (mm)”',
      'confirm 10:5 cells_blank “”',
    ])
  })

  test('fifty columns of decimals between 0 and 1', async () => {
    const columns = Array.from({ length: 50 }, (_, i) => `index_${i}`)
    const rows = ['Sweden', 'Chad'].flatMap((land, l) => [1999, 2000].map((year, y) => [land, String(year), ...columns.map((_, i) => (0.001 * (i + 50 * y + 100 * l)).toFixed(3))]))
    const reading = await importFixture(csv([['country', 'year', ...columns], ...rows]))
    expect(reading.counts).toEqual({ towns: 2, years: 2, indicators: 50, figures: 200, rows: 4 })
    expect(figuresOf(reading).at(-1)).toBe('Chad 2000 index_49 0.199')
    expect(reading.content?.indicators[7]).toMatchObject({ id: 'index_7', kind: 'measure', decimals: 3, theme: 'imported' })
  })

  test('negative and decimal numbers are right for an indicator that the codebook does not have', async () => {
    const reading = await importFixture(csv([['country', 'year', 'growth (%)', 'balance'], ['Chad', '2020', '-1.5', '-3'], ['Chad', '2021', '2.25', '12']]))
    expect(figuresOf(reading)).toEqual(['Chad 2020 growth (%) -1.5', 'Chad 2020 balance -3', 'Chad 2021 growth (%) 2.25', 'Chad 2021 balance 12'])
    expect(reading.content?.indicators.map(({ kind, unit }) => [kind, unit.zh])).toEqual([['measure', '%'], ['measure', '']])
  })
})

describe('units', () => {
  test('万人 is converted where the codebook counts 人, in headers, unit rows and columns of units', async () => {
    for (const input of [
      csv([['乡镇', '年份', '人口（万人）'], ['新桥镇', '2023', '5.1']]),
      csv([['乡镇', '年份', '人口'], ['', '', '万人'], ['新桥镇', '2023', '5.1']]),
      csv([['乡镇', '年份', '指标', '数值', '单位'], ['新桥镇', '2023', '人口', '5.1', '万人']]),
    ]) {
      const reading = await importFixture(input)
      expect(figuresOf(reading)).toEqual(['新桥镇 2023 population 51000'])
      expect(problemsOf(reading)).toContain('confirm unit_scaled “万人”')
    }
  })

  test('rates written as fractions are read as per cent, or left alone', async () => {
    const input = csv([['乡镇', '年份', '执法人员持证率'], ['新桥镇', '2023', '0.95'], ['东庄镇', '2023', '1']])
    expect(figuresOf(await importFixture(input))).toEqual(['新桥镇 2023 certified_officer_rate 95', '东庄镇 2023 certified_officer_rate 100'])
    expect(figuresOf(await importFixture(input, { decisions: { fractions: 'as_is' } }))).toEqual(['新桥镇 2023 certified_officer_rate 0.95', '东庄镇 2023 certified_officer_rate 1'])
  })
})
