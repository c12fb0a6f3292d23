import { beforeAll, describe, expect, test } from 'vitest'
import type { ImportDecisions } from '@/data/import/session/decisions'
import type { ImportReading } from '@/data/import/session/importReading'
import { startImport } from '@/data/import/session/advanceImport'
import { openImport } from '@/data/import/session/openImport'
import type { TownMatcher } from '@/data/import/towns/townMatcher'
import { loadGazetteer } from '@/data/towns/loadGazetteer'
import { createTownMatcher } from '@/data/towns/matchTown'
import { encodeText } from '../../../fixtures/import/encodeText'
import { CONTEXT, csv, importFixture } from '../../../fixtures/import/importFixture'
import { figuresOf, problemsOf, sentencesOf } from '../../../fixtures/import/showReading'

const HEADER = ['乡镇', '年份', '行政处罚案件数']

function decide(input: string | Uint8Array, decisions: ImportDecisions): Promise<ImportReading> {
  return importFixture(input, { decisions })
}

function question(reading: ImportReading, kind: string): unknown {
  return reading.questions.find((asked) => asked.kind === kind)
}

describe('each decision has a safe default and an effect', () => {
  test('encoding', async () => {
    const input = encodeText(csv([HEADER, ['新桥镇', '2023', '5']]), 'gb18030')
    expect(question(await importFixture(input), 'encoding')).toMatchObject({ chosen: 'gb18030' })
    expect((await decide(input, { encoding: 'big5' })).file.encoding).toBe('big5')
  })

  test('delimiter', async () => {
    const input = '乡镇 年份 行政处罚案件数\n新桥镇;2023;5\n'
    expect((await importFixture(input)).status).not.toBe('ready')
    expect(figuresOf(await decide('乡镇;年份;行政处罚案件数,备\n新桥镇;2023;5\n', { delimiter: ';' }))).toEqual(['新桥镇 2023 行政处罚案件数,备 5'])
  })

  test('header row', async () => {
    const input = csv([['乡镇', '年份', '指标'], ['town', 'year', 'value'], ['新桥镇', '2023', '5']])
    expect(figuresOf(await decide(input, { headerRow: 2 }))).toEqual(['新桥镇 2023 value 5'])
  })

  test('the year of the whole table', async () => {
    const input = csv([['乡镇', '行政处罚案件数'], ['新桥镇', '5']])
    const reading = await importFixture(input)
    expect([reading.status, reading.content, question(reading, 'year')]).toEqual(['asking', null, { kind: 'year', chosen: null, open: true }])
    expect(figuresOf(await decide(input, { year: 2021 }))).toEqual(['新桥镇 2021 admin_penalty_cases 5'])
  })

  test('roles of columns', async () => {
    const input = csv([['负责人', '地点', '年份', '数甲'], ['张三', '新桥镇', '2023', '5']])
    expect(figuresOf(await importFixture(input))).toEqual(['张三 2023 数甲 5'])
    expect(figuresOf(await decide(input, { roles: new Map([[1, 'entity']]) }))).toEqual(['新桥镇 2023 数甲 5'])
  })

  test('roles remembered for the same headers', async () => {
    const input = csv([['负责人', '地点', '年份', '数甲'], ['张三', '新桥镇', '2023', '5']])
    const rememberedRoles = new Map([[JSON.stringify(['负责人', '地点', '年份', '数甲']), new Map([[1, 'entity' as const]])]])
    expect(figuresOf(await importFixture(input, { context: { rememberedRoles } }))).toEqual(['新桥镇 2023 数甲 5'])
  })

  test('what an indicator is', async () => {
    const input = csv([['乡镇', '年份', '罚案'], ['新桥镇', '2023', '5']])
    expect(question(await importFixture(input), 'indicator')).toMatchObject({ name: '罚案', chosen: { kind: 'new' }, column: 2 })
    expect(figuresOf(await decide(input, { indicators: new Map([['罚案', { kind: 'codebook', id: 'admin_penalty_cases' }]]) }))).toEqual(['新桥镇 2023 admin_penalty_cases 5'])
    expect((await decide(input, { indicators: new Map([['罚案', { kind: 'ignore' }]]) })).content).toBeNull()
    const named = await decide(input, { indicators: new Map([['罚案', { kind: 'new', name: { zh: '罚款案件', en: 'Fines' }, unit: '宗', theme: 'enforcement', measure: 'measure', decimals: 1 }]]) })
    expect(named.content?.indicators[0]).toMatchObject({ id: '罚案', name: { zh: '罚款案件', en: 'Fines' }, unit: { zh: '宗', en: '宗' }, theme: 'enforcement', kind: 'measure', decimals: 1 })
  })

  test('the one indicator of a table of years', async () => {
    const input = csv([['乡镇', '2022', '2023'], ['新桥镇', '5', '6']])
    expect(figuresOf(await importFixture(input, { name: '人口.csv' }))).toEqual(['新桥镇 2022 population 5', '新桥镇 2023 population 6'])
    expect(figuresOf(await decide(input, { indicator: '降雨' }))).toEqual(['新桥镇 2022 降雨 5', '新桥镇 2023 降雨 6'])
  })

  test.each([
    ['not_mentioned', []],
    ['zero', ['新桥镇 2023 admin_penalty_cases 0 zero']],
    ['withheld', ['新桥镇 2023 admin_penalty_cases withheld']],
    ['not_applicable', ['新桥镇 2023 admin_penalty_cases not_applicable']],
  ] as const)('a placeholder means %s', async (meaning, expected) => {
    const input = csv([HEADER, ['新桥镇', '2023', '无'], ['东庄镇', '2023', '5']])
    const reading = await decide(input, { placeholders: new Map([['none', meaning]]) })
    expect(figuresOf(reading)).toEqual([...expected, '东庄镇 2023 admin_penalty_cases 5'])
  })

  test('blank names are filled down, or not', async () => {
    const input = csv([HEADER, ['新桥镇', '2022', '5'], ['', '2023', '6']])
    expect(figuresOf(await importFixture(input))).toEqual(['新桥镇 2022 admin_penalty_cases 5', '新桥镇 2023 admin_penalty_cases 6'])
    expect(figuresOf(await decide(input, { fillDown: false }))).toEqual(['新桥镇 2022 admin_penalty_cases 5'])
  })

  test('totals are left out, or kept', async () => {
    const input = csv([HEADER, ['新桥镇', '2023', '5'], ['合计', '2023', '5']])
    expect(figuresOf(await importFixture(input))).toEqual(['新桥镇 2023 admin_penalty_cases 5'])
    expect(figuresOf(await decide(input, { totals: 'keep' }))).toEqual(['新桥镇 2023 admin_penalty_cases 5', '合计 2023 admin_penalty_cases 5'])
  })

  test('one name may mean another', async () => {
    const input = csv([HEADER, ['新桥', '2022', '5'], ['新桥镇', '2023', '6']])
    expect(question(await importFixture(input), 'same_town')).toEqual({ kind: 'same_town', short: '新桥', full: '新桥镇', chosen: false })
    expect(figuresOf(await decide(input, { sameTowns: new Map([['新桥', '新桥镇']]) }))).toEqual(['新桥镇 2022 admin_penalty_cases 5', '新桥镇 2023 admin_penalty_cases 6'])
  })

  test('personal data stays out unless the reader insists', async () => {
    const input = csv([['乡镇', '年份', '联系电话'], ['新桥镇', '2023', '13812345678']])
    expect((await importFixture(input)).content).toBeNull()
    expect(figuresOf(await decide(input, { personal: 'keep' }))).toEqual(['新桥镇 2023 联系电话 13812345678'])
  })

  test.each([
    ['doubtful', ['新桥镇 2023 admin_penalty_cases 5 doubtful']],
    ['first', ['新桥镇 2023 admin_penalty_cases 5']],
    ['last', ['新桥镇 2023 admin_penalty_cases 6']],
    ['leave_out', []],
  ] as const)('rows that differ: %s', async (conflicts, expected) => {
    const input = csv([HEADER, ['新桥镇', '2023', '5'], ['新桥镇', '2023', '6'], ['东庄镇', '2023', '1,000'], ['东庄镇', '2023', '1000']])
    const reading = await decide(input, { conflicts })
    expect(figuresOf(reading)).toEqual([...expected, '东庄镇 2023 admin_penalty_cases 1000'])
    expect(question(reading, 'conflicts')).toEqual({ kind: 'conflicts', count: 1, chosen: conflicts })
  })

  test('a cell is mended in place', async () => {
    const input = csv([HEADER, ['新桥镇', '2023', '1,23']])
    expect(problemsOf(await importFixture(input))).toContain('error 2:3 cell_bad_thousands “1,23”')
    const mended = await decide(input, { fixes: new Map([['2:3', '123']]) })
    expect([figuresOf(mended), problemsOf(mended)]).toEqual([['新桥镇 2023 admin_penalty_cases 123'], []])
  })

  test('a row with too many or too few cells can be looked at, and mended whole', async () => {
    const input = '乡镇,年份,行政处罚案件数\r\n新桥镇,2023,1,234\r\n东庄镇,2023\r\n'
    const reading = await importFixture(input)
    expect([reading.table?.ragged, problemsOf(reading)]).toEqual([
      [{ row: 2, cells: ['新桥镇', '2023', '1', '234'] }, { row: 3, cells: ['东庄镇', '2023'] }],
      ['note :4 header_blank “234”', 'error 2:4 row_too_long “234”', 'error 3 row_too_short', 'stop nothing_read'],
    ])
    const mended = await decide(input, { rows: new Map([[2, ['新桥镇', '2023', '1234']]]) })
    expect([figuresOf(mended), mended.table?.ragged, problemsOf(mended)]).toEqual([['新桥镇 2023 admin_penalty_cases 1234'], [{ row: 3, cells: ['东庄镇', '2023'] }], ['error 3 row_too_short']])
  })

  test('title, description and what a row stands for', async () => {
    const input = csv([HEADER, ['新桥镇', '2023', '5']])
    const reading = await decide(input, { title: { zh: '甲', en: 'A' }, description: { zh: '乙', en: 'B' }, entity: { zh: '片区', en: 'Area' } })
    expect(reading.content?.info).toMatchObject({ title: { zh: '甲', en: 'A' }, description: { zh: '乙', en: 'B' }, entity: { zh: '片区', en: 'Area' } })
  })

  test('the same decisions give the same reading, whatever was decided between', async () => {
    const running = startImport(await openImport({ name: 'x.csv', bytes: encodeText(csv([HEADER, ['新桥镇', '2023', '—'], ['东庄镇', '2023', '5']]), 'utf-8') }), CONTEXT)
    const first = running.advance({})
    running.advance({ placeholders: new Map([['dash', 'zero']]), delimiter: ';', fixes: new Map([['2:3', '7']]) })
    expect(running.advance({})).toEqual(first)
  })
})

describe('towns of the gazetteer', () => {
  let matcher: TownMatcher
  beforeAll(async () => {
    matcher = createTownMatcher(await loadGazetteer())
  })
  const read = (rows: string[][], decisions: ImportDecisions = {}): Promise<ImportReading> => importFixture(csv(rows), { decisions, context: { matcher } })

  test('one match fills code and region', async () => {
    const reading = await read([HEADER, ['荫城镇', '2022', '5'], ['上党区荫城镇', '2023', '6']])
    expect(reading.content?.towns).toEqual([{ code: '140404102', name: '荫城镇', county: '上党区', prefecture: '长治市', province: '山西省' }])
    expect(reading.counts).toMatchObject({ towns: 1, years: 2 })
  })

  test('each name recognised is told with its place and code, and can be declined, alone or with all', async () => {
    const rows = [HEADER, ['荫城镇', '2022', '5'], ['西火镇', '2022', '6']]
    const codes = async (decisions: ImportDecisions = {}) => (await read(rows, decisions)).content?.towns.map(({ code }) => code)
    const reading = await read(rows)
    expect(sentencesOf(reading)).toEqual([
      '“荫城镇”按全国区划代码识别为山西省长治市上党区荫城镇（140404102）。不对可以改为只用名称',
      '“西火镇”按全国区划代码识别为山西省长治市上党区西火镇（140404103）。不对可以改为只用名称',
    ])
    expect(question(reading, 'recognised')).toMatchObject({ count: 2, towns: [{ name: '荫城镇', taken: true }, { name: '西火镇', taken: true }] })
    const declined = { towns: new Map([['荫城镇', { kind: 'name' as const }]]) }
    expect(await codes(declined)).toEqual(['荫城镇', '140404103'])
    expect(question(await read(rows, declined), 'recognised')).toMatchObject({ count: 2, towns: [{ name: '荫城镇', taken: false }, { name: '西火镇', taken: true }] })
    expect(await codes({ recognise: false })).toEqual(['荫城镇', '西火镇'])
    expect(await codes({ recognise: false, towns: new Map([['西火镇', { kind: 'code', code: '140404103' }]]) })).toEqual(['荫城镇', '140404103'])
  })

  test('names that are met by chance among names unknown keep themselves, until the reader or the file says otherwise', async () => {
    const chance = ['青山镇', '白水镇', '石桥乡', '柳河镇', '大埔镇', '东岭乡', '南湖街道', '云台镇']
    const table = (...regions: string[]): string[][] => [[...HEADER, ...regions.slice(0, 1).map(() => '县')], ...chance.map((name, i) => [name, '2024', '5', ...regions.slice(i, i + 1)])]
    const taken = async (rows: string[][], decisions: ImportDecisions = {}) => (await read(rows, decisions)).content?.towns.flatMap(({ code, name }) => (code === name ? [] : [name]))
    expect(question(await read(table()), 'recognised')).toMatchObject({ count: 2, towns: [{ name: '大埔镇', taken: false }, { name: '东岭乡', taken: false }] })
    expect(await taken(table())).toEqual([])
    expect(await taken(table(), { recognise: true })).toEqual(['大埔镇', '东岭乡'])
    expect(await taken(table('', '', '', '', '柳城县', '', '', ''), { fillDown: false })).toEqual(['大埔镇'])
    expect(problemsOf(await read(table())).filter((told) => told.includes('recognised'))).toEqual([])
  })

  test.each([
    ['names of one county', ['荫城镇', '西火镇', '某甲镇', '某乙镇', '某丙镇'], ['140404102', '140404103', '某甲镇', '某乙镇', '某丙镇']],
    ['half of the names', ['荫城镇', '大埔镇', '某甲镇', '某乙镇'], ['140404102', '450222100', '某甲镇', '某乙镇']],
    ['one name of several', ['荫城镇', '某甲镇', '某乙镇'], ['荫城镇', '某甲镇', '某乙镇']],
    ['the towns that come with the page', ['荫城镇', '松源镇', '大张楼镇', '东庄镇', '皇宫镇'], ['140404102', '441403116', '370829107', '东庄镇', '654202102']],
  ])('%s: which codes are taken', async (_, names, codes) => {
    expect((await read([HEADER, ...names.map((name) => [name, '2024', '5'])])).content?.towns.map(({ code }) => code)).toEqual(codes)
  })

  test('a name that stands in several counties is asked for, once', async () => {
    const rows = [HEADER, ['东庄镇', '2021', '5'], ['笏石镇', '2021', '6']]
    const reading = await read(rows)
    expect(reading.content?.towns.map(({ code }) => code)).toEqual(['东庄镇', '350305100'])
    expect(problemsOf(reading)).toContain('confirm town_ambiguous “东庄镇”')
    expect(question(reading, 'town')).toMatchObject({ name: '东庄镇', exact: true, chosen: null })
    const chosen = await read(rows, { towns: new Map([['东庄镇', { kind: 'code', code: '350305101' }]]) })
    expect(chosen.content?.towns.map(({ code }) => code)).toEqual(['350305101', '350305100'])
    const named = await read(rows, { towns: new Map([['东庄镇', { kind: 'name' }]]) })
    expect(problemsOf(named)).not.toContain('confirm town_ambiguous “东庄镇”')
  })

  test('one county settles all of them', async () => {
    const rows = [HEADER, ['东庄镇', '2021', '5'], ['平海镇', '2021', '6'], ['埭头镇', '2021', '7']]
    const asked = question(await read(rows), 'county')
    expect(asked).toMatchObject({ kind: 'county', chosen: null })
    expect((asked as { options: unknown[] }).options[0]).toMatchObject({ code: '350305', county: '秀屿区', matched: 3 })
    expect((await read(rows, { county: '350305' })).content?.towns.every(({ code }) => code.startsWith('350305'))).toBe(true)
  })

  test('a near name is never taken silently', async () => {
    const reading = await read([HEADER, ['荫城', '2022', '5']])
    expect(reading.content?.towns[0]).toMatchObject({ code: '荫城', name: '荫城' })
    expect(problemsOf(reading)).toContain('confirm town_near “荫城”')
  })

  test('codes of the file hold', async () => {
    const reading = await read([['区划代码', '乡镇', '年份', '行政处罚案件数'], ['140404102000', '荫城', '2022', '5'], ['654202102', '', '2022', '6']])
    expect(reading.content?.towns).toMatchObject([{ code: '140404102', county: '上党区' }, { code: '654202102', name: '皇宫镇' }])
  })
})
