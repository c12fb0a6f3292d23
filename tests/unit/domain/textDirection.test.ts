import { expect, it } from 'vitest'
import { indexDataset } from '@/domain/dataset'
import { withoutDirection } from '@/domain/textDirection'
import { buildTestDataset } from '../buildTestDataset'

it.each([
  ['\u202E镇反', '镇反'],
  ['a\u2066b\u2069c\u200F', 'abc'],
  ['荫城镇', '荫城镇'],
])('%j is shown as %s', (text, shown) => expect(withoutDirection(text)).toBe(shown))

it('a name turns no sentence around, while its key stays what the file says', () => {
  const { towns } = indexDataset(buildTestDataset({ towns: [{ name: '\u202E镇反', code: '\u202E镇反' }], rows: [['\u202E镇反', 2022, 'a', '1']] }))
  expect(towns.map(({ name, code }) => [name, code])).toEqual([['镇反', '\u202E镇反']])
})
