import { expect, test } from 'vitest'
import { ObservationText } from '@/data/dataset/observationText'

function texts(...entries: [at: number, text: string][]): ObservationText {
  const made = new ObservationText()
  for (const [at, text] of entries) made.set(at, text)
  return made
}

test('keeps each different text once', () => {
  const made = texts([0, '全年检查12次'], [3, '全年检查12次'], [1, '处罚2件'], [2, ''])
  expect(made.texts).toEqual(['全年检查12次', '处罚2件'])
  expect([0, 1, 2, 3, 4, 99].map((at) => made.get(at))).toEqual(['全年检查12次', '处罚2件', undefined, '全年检查12次', undefined, undefined])
  expect(made.count).toBe(3)
})

test('lists observations in their order, all or by text', () => {
  const made = texts([5, '=1+1'], [2, '甲'], [7, '=1+1'])
  expect([...made.entries()]).toEqual([[2, '甲'], [5, '=1+1'], [7, '=1+1']])
  expect([...made.entries((text) => text.startsWith('='))]).toEqual([[5, '=1+1'], [7, '=1+1']])
  expect([...made.entries(() => false)]).toEqual([])
})

test('moves with its observations', () => {
  const moved = texts([0, '甲'], [1, '乙']).reordered(Uint32Array.of(2, 1, 0))
  expect([...moved.entries()]).toEqual([[1, '乙'], [2, '甲']])
})
