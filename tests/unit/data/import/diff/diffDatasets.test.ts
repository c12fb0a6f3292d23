import { expect, test } from 'vitest'
import type { DatasetDiff } from '@/data/import/diff/diffDatasets'
import { diffDatasets } from '@/data/import/diff/diffDatasets'
import type { MergeSource } from '@/data/import/diff/mergeDatasets'
import { mergeDatasets } from '@/data/import/diff/mergeDatasets'
import type { DatasetContent } from '@/domain/dataset'
import { atOnce } from '@/domain/steps'
import { textAt } from '@/domain/textColumn'
import { csv, importFixture } from '../../../../fixtures/import/importFixture'
import { figuresOf } from '../../../../fixtures/import/showReading'

async function content(rows: readonly (readonly string[])[]): Promise<DatasetContent> {
  const reading = await importFixture(csv(rows))
  if (reading.content === null) throw new Error(`not read: ${reading.status}`)
  return reading.content
}

const diff = (base: DatasetContent, fresh: DatasetContent, most = 10): DatasetDiff => atOnce(diffDatasets(base, fresh, most))

const merge = (source: MergeSource): DatasetContent => atOnce(mergeDatasets(source))

const OLD = [
  ['乡镇', '年份', '行政处罚案件数', '行政检查次数'],
  ['甲镇', '2022', '5', '50余'],
  ['乙镇', '2022', '7', ''],
  ['丙镇', '2022', '1', '2'],
]
const NEW = [
  ['乡镇', '年份', '行政检查次数', '行政处罚案件数', '出动人次'],
  ['乙镇', '2022', '30', '7', ''],
  ['甲镇', '2022', '约50', '6', '9'],
  ['丁镇', '2023', '4', '', ''],
]

const shown = (from: DatasetContent): string[] => figuresOf({ content: from } as Parameters<typeof figuresOf>[0])

test('says by town and year what is added, changed, gone and the same', async () => {
  const { counts, townYears, clashes } = diff(await content(OLD), await content(NEW))
  expect(townYears.map(({ town, year, added, changed, removed, same }) => [town.name, year, added, changed, removed, same])).toEqual([
    ['甲镇', 2022, 1, 2, 0, 0],
    ['乙镇', 2022, 1, 0, 0, 1],
    ['丙镇', 2022, 0, 0, 2, 0],
    ['丁镇', 2023, 1, 0, 0, 0],
  ])
  expect(counts).toEqual({ added: 3, changed: 2, removed: 2, same: 1 })
  expect(clashes).toEqual([])
})

test('lists the first town-years that differ and counts the others', async () => {
  const { townYears, differing, counts } = diff(await content(OLD), await content(NEW), 1)
  expect([townYears.map(({ town }) => town.name), differing, counts]).toEqual([['甲镇'], 4, { added: 3, changed: 2, removed: 2, same: 1 }])
})

test('the same rows in another order are the same', async () => {
  const [head = [], ...rows] = OLD
  expect(diff(await content(OLD), await content([head, ...rows.reverse()])).counts).toEqual({ added: 0, changed: 0, removed: 0, same: 5 })
})

test('merging keeps every row, and where both have one that of the rule', async () => {
  const [base, fresh] = [await content(OLD), await content(NEW)]
  const common = ['乙镇 2022 admin_penalty_cases 7', '乙镇 2022 admin_inspections 30', '丙镇 2022 admin_penalty_cases 1', '丙镇 2022 admin_inspections 2', '丁镇 2023 admin_inspections 4']
  expect(shown(merge({ base, fresh, rule: 'new_wins', info: base.info }))).toEqual([
    '甲镇 2022 admin_penalty_cases 6', '甲镇 2022 admin_inspections 50 approx', '甲镇 2022 出动人次 9', ...common,
  ])
  expect(shown(merge({ base, fresh, rule: 'old_stays', info: base.info }))).toEqual([
    '甲镇 2022 admin_penalty_cases 5', '甲镇 2022 admin_inspections 50 at_least', '甲镇 2022 出动人次 9', ...common,
  ])
})

test('merging with itself changes nothing, not even the fingerprint', async () => {
  const base = await content(OLD)
  expect(merge({ base, fresh: await content(OLD), rule: 'new_wins', info: base.info })).toEqual(base)
})

test('a town without a code is the one of its name where there is just one', async () => {
  const base = await content([['代码', '乡镇', '年份', '行政处罚案件数'], ['350301101', '甲镇', '2022', '5'], ['350301102', '乙镇', '2022', '6'], ['350302101', '乙镇', '2022', '7']])
  const fresh = await content([['乡镇', '年份', '行政处罚案件数'], ['甲镇', '2022', '5'], ['乙镇', '2022', '6']])
  const { townYears, counts } = diff(base, fresh)
  expect(counts.same).toBe(1)
  expect(townYears.map(({ town, added, removed, same }) => [town.code, added, removed, same])).toEqual([
    ['350301102', 0, 1, 0], ['350302101', 0, 1, 0], ['乙镇', 1, 0, 0],
  ])
})

test('figures of one indicator in other units clash', async () => {
  const base = await content([['地区', '年份', '收入'], ['', '', '元'], ['甲', '2022', '5'], ['乙', '2022', '7']])
  const fresh = await content([['地区', '年份', '收入'], ['', '', '吨'], ['甲', '2022', '5'], ['乙', '2022', '7']])
  const { clashes, counts } = diff(base, fresh)
  expect([clashes.map(({ id }) => id), counts]).toEqual([['收入'], { added: 0, changed: 0, removed: 0, same: 2 }])
})

test('wordings of both sides are merged, each kept once', async () => {
  const header = ['乡镇', '年份', '指标', '数值', '原文']
  const base = await content([header, ['甲镇', '2022', '行政检查次数', '5', '检查5次'], ['乙镇', '2022', '行政检查次数', '5', '检查5次'], ['丙镇', '2022', '行政检查次数', '7', '检查7次']])
  const fresh = await content([header, ['丁镇', '2022', '行政检查次数', '5', '检查5次'], ['丙镇', '2022', '行政检查次数', '8', '检查8次'], ['乙镇', '2022', '行政检查次数', '5', '']])
  const column = merge({ base, fresh, rule: 'new_wins', info: base.info }).columns.get('admin_inspections')
  expect([0, 1, 2, 3].map((cell) => column && textAt(column.excerpts, cell))).toEqual(['检查5次', '检查5次', '检查8次', '检查5次'])
  expect([column?.excerpts.ends.length, new TextDecoder().decode(column?.excerpts.bytes)]).toEqual([2, '检查5次检查8次'])
})
