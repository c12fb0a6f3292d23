import { expect, it } from 'vitest'
import { currentIndicatorId } from '@/link/aliases'
import { migrate } from '@/link/migrations'

const rename = (from: string, to: string) => (parameters: ReadonlyMap<string, string>) =>
  new Map([...parameters].map(([key, value]) => [key === from ? to : key, value] as const))
const migrations = [
  { from: 1, lift: rename('a', 'b') },
  { from: 2, lift: rename('b', 'c') },
]

it.each([
  [1, 'c'],
  [2, 'a'],
  [3, 'a'],
])('lifts a link of version %i by the migrations from there on', (version, key) => {
  expect([...migrate(new Map([['a', '1']]), version, migrations)]).toEqual([[key, '1']])
})

it('follows an indicator through all its names, and ends where names go round', () => {
  const renamed = new Map([['old', 'older'], ['older', 'new'], ['x', 'y'], ['y', 'x']])
  expect(['old', 'older', 'new', 'never'].map((id) => currentIndicatorId(id, renamed))).toEqual(['new', 'new', 'new', 'never'])
  expect(currentIndicatorId('x', renamed)).toMatch(/[xy]/)
})
