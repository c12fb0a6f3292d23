import { describe, expect, it } from 'vitest'
import { recall } from '@/query/recall'
import { buildTestDataset } from '../buildTestDataset'

const one = buildTestDataset({ rows: [['甲镇', 2023, 'cases', '1']] })
const other = buildTestDataset({ rows: [['甲镇', 2023, 'cases', '1']] })

function counted(most: number) {
  const asked: unknown[] = []
  const remember = recall<number>(most)
  const ask = (dataset: typeof one, ...parts: unknown[]) => remember(dataset, parts, () => asked.push(parts))
  return { ask, asked }
}

describe('recall', () => {
  it('answers the same question of the same data once', () => {
    const { ask, asked } = counted(2)
    const regions = ['35']
    expect([ask(one, 'all', regions), ask(one, 'all', regions)]).toEqual([1, 1])
    expect(asked).toEqual([['all', regions]])
  })

  it('tells apart data, parts and their number; lists by what they are, not by what they hold', () => {
    const { ask } = counted(9)
    expect([ask(one, 'all'), ask(other, 'all'), ask(one, 'none'), ask(one, 'all', 1), ask(one, ['35']), ask(one, ['35'])]).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('forgets the question that was asked longest ago', () => {
    const { ask } = counted(2)
    expect([ask(one, 'a'), ask(one, 'b'), ask(one, 'a'), ask(one, 'c'), ask(one, 'a'), ask(one, 'b')]).toEqual([1, 2, 1, 3, 1, 4])
  })
})
