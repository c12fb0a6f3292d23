import { describe, expect, it } from 'vitest'
import type { PartNode } from '@/query/reports/partTree'
import { partTree } from '@/query/reports/partTree'
import { buildTestDataset } from '../../buildTestDataset'

const dataset = buildTestDataset({
  indicators: ['信访', { id: '线上', partOf: '信访' }, { id: '网站', partOf: '线上' }, { id: '来访', partOf: '信访' }, '热线', { id: '无根', partOf: '没有' }],
})

function show(node: PartNode | null): unknown {
  return node === null ? null : node.parts.length === 0 ? node.indicator.id : { [node.indicator.id]: node.parts.map(show) }
}

describe('partTree', () => {
  it.each(['信访', '线上', '网站', '来访'])('of %s is the whole tree', (id) => {
    expect(show(partTree(dataset, id))).toEqual({ 信访: [{ 线上: ['网站'] }, '来访'] })
  })

  it.each(['热线', '无根', '不存在'])('of %s is none', (id) => {
    expect(partTree(dataset, id)).toBeNull()
  })

  it('ends where an uploaded table makes an indicator a part of itself', () => {
    const circle = buildTestDataset({ indicators: [{ id: '甲', partOf: '乙' }, { id: '乙', partOf: '甲' }] })
    expect(show(partTree(circle, '甲'))).toEqual({ 甲: ['乙'] })
  })
})
