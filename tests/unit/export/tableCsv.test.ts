import { describe, expect, it } from 'vitest'
import { readCsv } from '@/data/csv/readCsv'
import { unguardFormula } from '@/domain/formulaGuard'
import { tableCsv } from '@/export/tableCsv'
import { HOSTILE, chinese, english, result } from './sample'

const text = tableCsv(result(), chinese)
const { rows, problems } = readCsv(text.slice(1), { delimiter: ',' })
const [header = [], ...records] = rows
const column = (name: string) => records.map((record) => record[header.indexOf(name)] ?? '')

it('begins with the mark that Excel knows UTF-8 by, and ends its lines as Windows does', () => {
  expect(text.charCodeAt(0)).toBe(0xfeff)
  expect(text.endsWith('\r\n')).toBe(true)
})

it('has a header in the language of the reader', () => {
  expect(header.slice(0, 11)).toEqual(['乡镇代码', '乡镇', '县（区、市）', '市（州、地区）', '省（自治区、直辖市）', '年份', '指标代码', '指标', '单位', '数值', '数值上限'])
  expect(tableCsv(result(), english).split('\r\n')[0]).toMatch(/Year,Indicator id,Indicator,Unit,Value,Upper value,State,Qualifier,Basis,Period,State in words,As shown/)
})

describe('read back, it gives the figures and states of the result', () => {
  it.each([
    ['数值', ['245', '5000', '0', '', '1', '-3', '', '', '', '']],
    ['数值上限', ['', '', '', '', '2', '', '', '', '', '']],
    ['状态', ['reported', 'reported', 'zero', 'vague', 'reported', 'doubtful', 'not_mentioned', 'not_mentioned', 'no_report', 'no_report']],
    ['限定', ['exact', 'at_least', 'exact', '', 'range', 'approx', '', '', '', '']],
    ['来历', ['printed', 'printed', 'printed', '', 'summed', 'printed', '', '', '', '']],
    ['期间', ['year', 'year', 'year', '', 'part_year', 'year', '', '', '', '']],
    ['状态说明', ['有数值', '有数值、不少于', '报告说明“无”', '只有文字表述', '有数值、区间、由报告所载各项相加、部分月份', '存疑、约', '未提及', '未提及', '无该年报告', '无该年报告']],
    ['年份', Array<string>(10).fill('2023')],
    ['报告', ['松源镇2023年报告', '松源镇2023年报告', `${HOSTILE}2023年报告`, `${HOSTILE}2023年报告`, "'=1+1镇2023年报告", "'=1+1镇2023年报告", '大张楼镇2023年报告', '大张楼镇2023年报告', '', '']],
  ])('%s', (name, values) => {
    expect(column(name)).toEqual(values)
  })

  it('without a complaint of the reader', () => {
    expect(problems).toEqual([])
  })
})

it('guards what a spreadsheet would run, and nothing else', () => {
  expect(new Set(column('乡镇'))).toEqual(new Set(['松源镇', HOSTILE, "'=1+1镇", '大张楼镇', '东庄镇']))
  expect(column('原文')[4]).toBe("'=HYPERLINK(\"http://x\")")
  expect(column('原文').map(unguardFormula)[4]).toBe('=HYPERLINK("http://x")')
})

it('gives the figure before it was related, where it was', () => {
  const related = readCsv(tableCsv(result({ per: '10k' }), chinese).slice(1), { delimiter: ',' }).rows
  expect(related[0]).toContain('折算前数值')
  expect(related[1]?.[related[0]?.indexOf('折算前数值') ?? -1]).toBe('245')
})

it('tells of town-years without a report, although they are no rows', () => {
  const table = result()
  const last = table.rowTowns.length - 1
  const shorter = { ...table, rowTowns: table.rowTowns.slice(0, last), rowYears: table.rowYears.slice(0, last), gaps: [{ town: table.rowTowns[last]!, years: [0] }] }
  expect(tableCsv(shorter, chinese)).toBe(text)
})
