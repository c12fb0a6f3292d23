import { describe, expect, it } from 'vitest'
import { describeOthers } from '@/components/town/describeOthers'
import { countPeers, countReport } from '@/components/town/reportCounts'
import { shownThemes } from '@/components/town/shownThemes'
import { peersView } from '@/components/town/townPlace'
import { splitUnsaid, withExamples } from '@/components/town/unsaidPlan'
import { planYears } from '@/components/town/yearsPlan'
import { DEFAULT_VIEW } from '@/domain/view'
import { messages as english } from '@/locales/en'
import { messages as chinese } from '@/locales/zh-CN'
import { townReport } from '@/query/reports/townReport'
import { buildTestDataset } from '../../unit/buildTestDataset'

const dataset = buildTestDataset({
  info: { entity: { zh: '乡镇', en: 'Town' } },
  indicators: [
    { id: '案件', theme: '执法' },
    { id: '机制', theme: '执法', kind: 'mention' },
    { id: '资料', theme: '普法' },
    { id: '培训', theme: '普法' },
    { id: '力量', theme: 'weaknesses', kind: 'mention' },
  ],
  rows: [
    ['甲镇', 2022, '案件', '3'],
    ['甲镇', 2023, '案件', '≥5'],
    ['甲镇', 2023, '机制', 'stated'],
    ['甲镇', 2023, '力量', 'weakness'],
    ['乙镇', 2023, '案件', '≥10'],
    ['乙镇', 2023, '资料', '200', '资料200份'],
    ['丙镇', 2022, '案件', '20'],
    ['丙镇', 2022, '资料', '“数万份”'],
    ['丙镇', 2022, '机制', 'planned'],
    ['丁镇', 2021, '案件', '1'],
    ['丁镇', 2021, '培训', '7', '培训7场'],
  ],
  checks: [{ rule: 'likely_slip', outcome: 'flag', town: 0, year: 2, figures: [{ indicator: '案件', value: 5 }], expected: null }],
})
const place = { town: 0, year: 2 }
const peers = peersView(DEFAULT_VIEW)
const report = townReport(dataset, peers, place)

describe('countReport', () => {
  it('counts figures, statements, shortcomings and flags', () => {
    expect(countReport(report.themes)).toEqual({ figures: 1, mentions: 1, weaknesses: 1, flags: 1 })
  })

  it('knows how many others there are', () => expect(countPeers(report)).toBe(3))
})

describe('shownThemes', () => {
  const ids = (wanted: string[]) => {
    const { groups, focus, silent } = shownThemes(dataset.themes, report.themes, wanted)
    return [groups.map(({ theme }) => theme.id), focus === null ? null : [...focus], silent.map(({ id }) => id)]
  }

  it.each([
    [[], [['执法', 'weaknesses'], null, []]],
    [['执法'], [['执法'], ['执法'], []]],
    [['普法', '执法'], [['执法'], ['执法', '普法'], ['普法']]],
    [['普法'], [[], ['普法'], ['普法']]],
    [['没有'], [['执法', 'weaknesses'], null, []]],
  ])('%j', (wanted, expected) => expect(ids(wanted)).toEqual(expected))
})

describe('describeOthers', () => {
  const entries = report.themes.flatMap((theme) => theme.entries)
  const told = (lang: 'zh' | 'en') => entries.map((entry) => describeOthers(dataset, entry, { lang, messages: lang === 'zh' ? chinese : english }))

  it('gives the span with its number, years and floors, and no rank', () => {
    expect(told('zh')).toEqual([
      { span: '最小 1，中位 10，最大 20', of: '3 / 3 镇有数值，2021–2023年，含 1 个“不少于”' },
      { span: '', of: '其他 3 镇中 1 镇写到' },
      { span: '', of: '其他镇均未写到' },
    ])
  })

  it('does so in English', () => {
    expect(told('en').map(({ span, of }) => `${span} | ${of}`)).toEqual([
      'least 1, median 10, greatest 20 | figures from 3 of 3 towns, in 2021–2023, one of them a floor',
      ' | also in 1 of 3 towns',
      ' | not named elsewhere',
    ])
  })
})

describe('what a report does not say', () => {
  it('is what several others say and what only one says, each with a wording and where it stands', () => {
    const { several, single } = splitUnsaid(report.unsaid)
    const show = (entries: typeof several) => withExamples(dataset, entries, { peers, place, lang: 'zh' }).map(({ entry, example }) => [entry.cell.indicator.id, example?.text, example?.at.town, example?.at.year])
    expect(show(several)).toEqual([['资料', '资料200份', '乙镇', 2023]])
    expect(show(single)).toEqual([['培训', '培训7场', '丁镇', 2021]])
  })
})

describe('planYears', () => {
  it('puts the figures of a town side by side, gaps as what they are', () => {
    const plan = planYears(dataset, 0, [1, 2]).map(({ theme, rows }) => [theme.id, rows.map(({ indicator, cells }) => [indicator.id, ...cells.map(({ value, state }) => value ?? state)])])
    expect(plan).toEqual([['执法', [['案件', 3, 5]]]])
    expect(planYears(dataset, 2, [0, 1]).map(({ rows }) => rows.map(({ cells }) => cells.map(({ value, state }) => value ?? state)))).toEqual([[['no_report', 20]]])
  })
})
