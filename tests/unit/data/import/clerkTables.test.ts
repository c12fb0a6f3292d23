import { beforeAll, describe, expect, test } from 'vitest'
import type { TownMatcher } from '@/data/import/towns/townMatcher'
import { loadGazetteer } from '@/data/towns/loadGazetteer'
import { createTownMatcher } from '@/data/towns/matchTown'
import { csv, importFixture } from '../../../fixtures/import/importFixture'
import { figuresOf, problemsOf, sentencesOf } from '../../../fixtures/import/showReading'
import { workbook } from '../../../fixtures/import/workbook'

const HEADER = ['乡镇', '年份', '行政检查次数', '行政处罚案件数']

describe('where the table is, and what it is called', () => {
  test.each([
    ['附件2 above the title', [['附件2'], ['2023年度法治政府建设情况统计表'], ['填报单位（盖章）：', '单位：件']], '2023年度法治政府建设情况统计表'],
    ['the annex in the title', [['附件2：2023年度法治政府建设情况统计表']], '2023年度法治政府建设情况统计表'],
    ['key and value of a preamble', [['Data Source', 'World Development Indicators'], ['Last Updated Date', '2024-06-28']], '数据'],
  ])('%s', async (_, above, title) => {
    const reading = await importFixture(csv([...above, HEADER, ['新桥镇', '2023', '5', '6']]))
    expect(reading.content?.info.title.zh).toBe(title)
  })

  test('a sheet of instructions before the data is passed over', async () => {
    const book = await workbook([
      { name: '填报说明', rows: [['填报说明'], ['1. 请各乡镇如实填报。'], ['2. 没有的填“无”。']] },
      { name: '数据', rows: [HEADER, ['新桥镇', 2023, 5, 6]] },
    ])
    const reading = await importFixture(book, { name: '表.xlsx' })
    expect([reading.file.sheet, reading.status]).toEqual(['数据', 'ready'])
  })

  test('years merged over headers that repeat', async () => {
    const pasted = '\t2023年\t\t2024年\t\n乡镇\t行政检查次数\t行政处罚案件数\t行政检查次数\t行政处罚案件数\n荫城镇\t120\t12\t130\t11\n'
    expect(figuresOf(await importFixture(pasted))).toEqual([
      '荫城镇 2023 admin_inspections 120',
      '荫城镇 2023 admin_penalty_cases 12',
      '荫城镇 2024 admin_inspections 130',
      '荫城镇 2024 admin_penalty_cases 11',
    ])
  })

  test('the indicator of a table of years is asked for once', async () => {
    const reading = await importFixture(csv([['乡镇', '2022年', '2023年'], ['新桥镇', '5', '6']]))
    expect(reading.questions.map(({ kind }) => kind).filter((kind) => kind.includes('indicator'))).toEqual(['table_indicator'])
  })

  test('days give the year where nothing else does', async () => {
    const reading = await importFixture(csv([['乡镇', '日期', '行政检查次数'], ['新桥镇', '2023-12-31', '5'], ['清溪镇', '2023/12/31', '6']]))
    expect(figuresOf(reading)).toEqual(['新桥镇 2023 admin_inspections 5', '清溪镇 2023 admin_inspections 6'])
  })
})

describe('what rows are about', () => {
  let matcher: TownMatcher
  beforeAll(async () => {
    matcher = createTownMatcher(await loadGazetteer())
  })

  test('county cells merged over several rows count for all of them', async () => {
    const input = csv([['市', '县', '乡镇', '年份', '行政检查次数'], ['长治市', '上党区', '荫城镇', '2023', '5'], ['', '', '西火镇', '2023', '6'], ['长治市', '壶关县', '龙泉镇', '2023', '7'], ['', '', '店上镇', '2023', '8']])
    const reading = await importFixture(input, { context: { matcher } })
    expect(reading.towns.map(({ name, county }) => `${county}${name}`)).toEqual(['上党区荫城镇', '上党区西火镇', '壶关县龙泉镇', '壶关县店上镇'])
  })

  test('blanks under merged cells are one question, whichever columns they are in', async () => {
    const header = ['县', '乡镇', '年份', '行政检查次数']
    const input = csv([header, ['上党区', '荫城镇', '2022', '5'], ['', '', '2023', '6'], ['', '西火镇', '2023', '7'], ['壶关县', '龙泉镇', '', '8']])
    const asked = async (fillDown?: boolean) => {
      const reading = await importFixture(input, fillDown === undefined ? {} : { decisions: { fillDown } })
      return { towns: reading.towns.map(({ name, county }) => county + name), figures: reading.counts.figures, question: reading.questions.find(({ kind }) => kind === 'fill_down'), told: sentencesOf(reading) }
    }
    expect(await asked()).toEqual({
      towns: ['上党区荫城镇', '上党区西火镇', '壶关县龙泉镇'],
      figures: 4,
      question: { kind: 'fill_down', rows: 3, columns: ['县', '乡镇', '年份'], chosen: true },
      told: ['“县”“乡镇”“年份”有3行是空的（多半是合并单元格），按上一行填入。也可以不填'],
    })
    expect(await asked(false)).toEqual({
      towns: ['上党区荫城镇', '西火镇'],
      figures: 2,
      question: { kind: 'fill_down', rows: 3, columns: ['县', '乡镇', '年份'], chosen: false },
      told: ['这一行没有乡镇名称，未导入', '这一行没有年份，未导入', '“县”“乡镇”“年份”有3行是空的，没有填入，其中1行没有乡镇名称，未导入。要按上一行填入吗？'],
    })
  })

  test('of a table without years counties are filled in, towns only if the reader says so', async () => {
    const header = ['县', '乡镇', '行政检查次数']
    const chosen = async (...rows: string[][]) => (await importFixture(csv([header, ...rows]), { name: '2023年.csv' })).questions.find(({ kind }) => kind === 'fill_down')
    expect(await chosen(['上党区', '荫城镇', '5'], ['', '西火镇', '6'])).toMatchObject({ columns: ['县'], chosen: true })
    expect(await chosen(['上党区', '荫城镇', '5'], ['', '西火镇', '6'], ['', '', '7'])).toMatchObject({ columns: ['县', '乡镇'], rows: 2, chosen: false })
  })

  test('towns of one name in two counties stay two, also without the gazetteer', async () => {
    const reading = await importFixture(csv([['县', '乡镇', '年份', '行政检查次数'], ['甲县', '城关镇', '2023', '5'], ['乙县', '城关镇', '2023', '6'], ['乙县', '河东镇', '2023', '7']]))
    expect(reading.content?.towns.map(({ code, name }) => [code, name])).toEqual([['甲县城关镇', '城关镇'], ['乙县城关镇', '城关镇'], ['河东镇', '河东镇']])
    expect([figuresOf(reading), problemsOf(reading)]).toEqual([['城关镇 2023 admin_inspections 5', '城关镇 2023 admin_inspections 6', '河东镇 2023 admin_inspections 7'], []])
  })

  test('the office stands for its town, and the names say what a row is', async () => {
    const { content } = await importFixture(csv([['单位名称', '年份', '行政检查次数'], ['荫城镇人民政府', '2023', '5'], ['西火镇人民政府', '2023', '6']]), { context: { matcher } })
    expect([content?.info.entity, content?.towns.map(({ name }) => name)]).toEqual([{ zh: '乡镇', en: 'Town' }, ['荫城镇', '西火镇']])
  })

  test('a short name beside its full form is asked for once', async () => {
    const reading = await importFixture(csv([HEADER, ['新桥镇', '2023', '5', '6'], ['新桥', '2022', '5', '6']]), { context: { matcher } })
    expect(reading.questions.flatMap((asked) => ('name' in asked ? [`${asked.kind} ${asked.name}`] : asked.kind === 'same_town' ? [`same_town ${asked.short}`] : []))).toEqual(['town 新桥镇', 'same_town 新桥'])
  })

  test('answers of a survey are no figures of towns', async () => {
    const input = csv([['提交编号', '提交时间', '您所在的乡镇', '满意度（1-5分）'], ['1', '2024/1/3 10:22', '新桥镇', '5'], ['2', '2024/1/3 11:02', '新桥镇', '4'], ['3', '2024/1/4 09:15', '清溪镇', '3'], ['4', '2024/1/4 10:15', '清溪镇', '5']])
    const reading = await importFixture(input)
    expect(reading.content?.indicators.map(({ id }) => id)).toEqual(['满意度（1-5分）'])
    expect(problemsOf(reading)).toContain('confirm rows_are_records')
  })
})

describe('figures as they were written', () => {
  test('万 keeps its digits: the value is exact as written, and its precision is told', async () => {
    const reading = await importFixture(csv([['乡镇', '年份', '人口'], ['新桥镇', '2023', '5.1万'], ['清溪镇', '2023', '51000']]))
    expect(figuresOf(reading)).toEqual(['新桥镇 2023 population 51000', '清溪镇 2023 population 51000'])
    expect(sentencesOf(reading).filter((sentence) => sentence.includes('读作'))).toEqual(['“5.1万”读作51000（原文只写到千位，更小的数位不详）'])
  })

  test.each([
    ['one total below several years is that of all of them', [['2022', '新桥镇', '5'], ['2023', '新桥镇', '6'], ['', '合计', '11']], 1],
    ['totals under merged years are of their years', [['2022', '新桥镇', '5'], ['', '合计', '5'], ['2023', '新桥镇', '6'], ['', '合计', '6']], 2],
  ])('%s; their blank year is no merged cell to ask of', async (_, rows, agreeing) => {
    const { questions } = await importFixture(csv([['年份', '乡镇', '行政检查次数'], ...rows]))
    expect(questions.flatMap((asked) => (asked.kind === 'totals' || asked.kind === 'fill_down' ? [asked] : []))).toEqual([{ kind: 'totals', rows: agreeing, agreeing, differing: 0, unchecked: 0, chosen: 'leave_out' }])
  })

  test('totals over figures that are not exact are told of as unchecked', async () => {
    const { questions } = await importFixture(csv([['乡镇', '年份', '行政检查次数', '化解矛盾纠纷件数'], ['新桥镇', '2023', '50余', '5'], ['清溪镇', '2023', '7', '6'], ['合计', '', '57', '11']]))
    expect(questions.find(({ kind }) => kind === 'totals')).toEqual({ kind: 'totals', rows: 1, agreeing: 1, differing: 0, unchecked: 1, chosen: 'leave_out' })
  })

  test('a total agrees within the digits that were written', async () => {
    const rows = [['新桥镇', '2023', '5.1万'], ['清溪镇', '2023', '2万']]
    const agreeing = async (total: string): Promise<unknown> => (await importFixture(csv([['乡镇', '年份', '人口'], ...rows, ['合计', '2023', total]]))).questions.find(({ kind }) => kind === 'totals')
    expect(await agreeing('71350')).toMatchObject({ agreeing: 1, differing: 0 })
    expect(await agreeing('79000')).toMatchObject({ agreeing: 0, differing: 1 })
  })

  test('decimal commas stay errors until the reader says what they are', async () => {
    const input = 'Région;Année;Chômage (%)\r\nBretagne;2022;6,1\r\nCorse;2022;7,25\r\nCorse;2023;1.234,5\r\n'
    const reading = await importFixture(input)
    expect([reading.status, reading.questions.find(({ kind }) => kind === 'decimal_comma')]).toEqual(['stopped', { kind: 'decimal_comma', count: 3, example: '6,1', chosen: false }])
    expect(problemsOf(reading)).toEqual(expect.arrayContaining(['stop nothing_read', 'error 2:3 cell_bad_thousands “6,1”']))
    expect(figuresOf(await importFixture(input, { decisions: { decimalComma: true } }))).toEqual(['Bretagne 2022 Chômage (%) 6.1', 'Corse 2022 Chômage (%) 7.25', 'Corse 2023 Chômage (%) 1234.5'])
  })
})

test.each([
  ['corruption', []],
  ['Total number of disputes resolved', ['disputes_resolved']],
  ['化解纠纷数', ['disputes_resolved']],
])('indicators suggested for %j share words with it', async (name, expected) => {
  const { questions } = await importFixture(csv([['乡镇', '年份', name], ['新桥镇', '2023', '5']]))
  const suggested = questions.flatMap((asked) => (asked.kind === 'indicator' ? asked.suggestions.map(({ id }) => id) : []))
  expect(suggested.slice(0, expected.length || undefined)).toEqual(expected)
})
