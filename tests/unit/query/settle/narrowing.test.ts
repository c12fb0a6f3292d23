import { expect, it } from 'vitest'
import type { ViewChange } from '@/domain/view'
import { DEFAULT_VIEW } from '@/domain/view'
import { narrowing } from '@/query/settle/narrowing'
import { buildTestDataset } from '../../buildTestDataset'

const dataset = buildTestDataset({
  towns: [{ name: '东镇', county: '东县' }, { name: '西镇', county: '西县' }],
  indicators: [{ id: '案件', theme: '执法' }, { id: '场次', theme: '普法' }],
  rows: [['东镇', 2022, '案件', '1'], ['东镇', 2023, '案件', '2'], ['西镇', 2023, '场次', '3']],
})
const once = buildTestDataset({ rows: [['东镇', 2022, '案件', '1'], ['西镇', 2023, '案件', '3']] })
const nothing = { places: false, years: false, themes: false }

it.each<[string, ViewChange, object]>([
  ['nothing is chosen', {}, nothing],
  ['a link names every town, year and theme', { towns: ['东镇', '西镇'], years: { kind: 'span', from: 2022, to: 'latest' }, themes: ['执法', '普法'], regions: ['东县', '西县'] }, nothing],
  ['names are not known here', { towns: ['北镇'], regions: ['北县'], themes: ['信访'] }, nothing],
  ['one town is chosen', { towns: ['东镇'] }, { ...nothing, places: true }],
  ['no town is chosen', { towns: 'none' }, { ...nothing, places: true }],
  ['one region is chosen', { regions: ['西县'] }, { ...nothing, places: true }],
  ['one year is chosen', { years: { kind: 'span', from: 2023, to: 2023 } }, { ...nothing, years: true }],
  ['the latest of towns with several reports', { years: { kind: 'latest' } }, { ...nothing, years: true }],
  ['one theme is chosen', { themes: ['普法'] }, { ...nothing, themes: true }],
])('%s', (_, change, expected) => expect(narrowing(dataset, { ...DEFAULT_VIEW, ...change })).toEqual(expected))

it('the latest report of each is all where each has one', () => {
  expect(narrowing(once, { ...DEFAULT_VIEW, years: { kind: 'latest' } })).toEqual(nothing)
})
