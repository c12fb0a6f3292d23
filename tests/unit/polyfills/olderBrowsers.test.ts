import { afterEach, expect, it } from 'vitest'
import { fillInAll } from '@/polyfills/olderBrowsers'

const originals = [
  [Array.prototype, 'at'] as const,
  [String.prototype, 'at'] as const,
  [Object, 'hasOwn'] as const,
].map(([target, name]) => ({ target, name, property: Object.getOwnPropertyDescriptor(target, name) ?? {} }))

afterEach(() => {
  for (const { target, name, property } of originals) Object.defineProperty(target, name, property)
})

it('stands in for what an older browser lacks, and no loop sees it', () => {
  const own = [1, 2, 3].at
  for (const { target, name } of originals) Reflect.deleteProperty(target, name)
  fillInAll()
  expect([1, 2, 3].at).not.toBe(own)
  expect([[1, 2, 3].at(-1), [1, 2, 3].at(0), [1, 2, 3].at(3), '镇鉴'.at(-1)]).toEqual([3, 1, undefined, '鉴'])
  expect([Object.hasOwn({ a: 1 }, 'a'), Object.hasOwn({}, 'toString')]).toEqual([true, false])
  expect(Object.keys(Array.prototype)).toEqual([])
})

it('leaves what the browser has', () => {
  const { at } = Array.prototype
  fillInAll()
  expect(Array.prototype.at).toBe(at)
})
