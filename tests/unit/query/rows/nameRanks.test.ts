import { describe, expect, it } from 'vitest'
import { nameRanks } from '@/query/rows/nameRanks'
import { buildTestDataset } from '../../buildTestDataset'

function ranks(...names: string[]): number[] {
  const { towns } = buildTestDataset({ towns: names.map((name, i) => ({ name, code: `${i}` })) })
  return [...nameRanks(towns)]
}

describe('nameRanks', () => {
  it('orders Chinese names by their sound', () => {
    expect(ranks('东庄镇', '安定镇', '皇宫镇', '八里乡')).toEqual([2, 0, 3, 1])
  })

  it('gives like names one rank', () => {
    expect(ranks('城关镇', '安镇', '城关镇')).toEqual([1, 0, 1])
  })

  it('orders numbers within names as numbers', () => {
    expect(ranks('第10师', '第2师')).toEqual([1, 0])
  })
})
