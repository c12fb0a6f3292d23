import fc from 'fast-check'
import { expect, test } from 'vitest'
import { locateJsonFault } from '@/data/json/locateJsonFault'

test.each([
  ['{"a": [}', '{"a": ['],
  ['{"a": 1,}', '{"a": 1,'],
  ['[1, 2', '[1, 2'],
  ['[1 2]', '[1 '],
  ['{"a" 1}', '{"a" '],
  ["{'a': 1}", '{'],
  ['[01]', '[0'],
  ['["a\nb"]', '['],
  ['', ''],
  ['[] x', '[] '],
  ['<!doctype html>', ''],
])('%j breaks after %j', (text, before) => expect(text.slice(0, locateJsonFault(text))).toBe(before))

test('what is JSON is read to its end', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(locateJsonFault(text)).toBe(text.length)
    }),
  )
})
