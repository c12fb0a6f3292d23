import { describe, expect, it } from 'vitest'
import { partsAddUp } from '@/query/reports/partsAddUp'
import type { TestRow } from '../../buildTestDataset'
import { buildTestDataset } from '../../buildTestDataset'

function judge(figures: Record<string, string>): unknown {
  const rows = Object.entries(figures).map(([id, figure]): TestRow => ['甲', 2023, id, figure])
  const dataset = buildTestDataset({
    indicators: ['公开', { id: '预算', partOf: '公开' }, { id: '文件', partOf: '公开' }, { id: '动态', partOf: '公开' }],
    rows,
    reports: [['甲', 2023]],
  })
  const { outcome, sum } = partsAddUp(dataset, { town: 0, year: 0, indicator: dataset.indicators[0]! })
  return [outcome, sum]
}

describe('partsAddUp', () => {
  it.each([
    ['all parts', { 公开: '37', 预算: '2', 文件: '5', 动态: '30' }, ['adds_up', 37]],
    ['a part of none', { 公开: '7', 预算: '2', 文件: '5', 动态: '无' }, ['adds_up', 7]],
    ['a part not given, nothing left for it', { 公开: '7', 预算: '2', 文件: '5' }, ['adds_up', 7]],
    ['a rest that no part names', { 公开: '37', 预算: '2', 文件: '5' }, ['short', 7]],
    ['more than the total', { 公开: '6', 预算: '2', 文件: '5' }, ['over', 7]],
    ['sums of money', { 公开: '0.3', 预算: '0.1', 文件: '0.2' }, ['adds_up', 0.1 + 0.2]],
    ['a rounded part', { 公开: '37', 预算: '≥2', 文件: '35' }, ['not_checkable', 37]],
    ['a rounded total', { 公开: '≥37', 预算: '2', 文件: '35' }, ['not_checkable', 37]],
    ['a part in words', { 公开: '37', 预算: '“若干”', 文件: '37' }, ['not_checkable', 37]],
    ['a doubtful part', { 公开: '37', 预算: '37?' }, ['not_checkable', 37]],
    ['no total', { 预算: '2', 文件: '5' }, ['not_checkable', 7]],
    ['no part', { 公开: '37' }, ['not_checkable', null]],
    ['nothing', {}, ['not_checkable', null]],
  ])('%s', (_, figures, expected) => {
    expect(judge(figures as Record<string, string>)).toEqual(expected)
  })
})
