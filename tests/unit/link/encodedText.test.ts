import { describe, expect, it } from 'vitest'
import { decodeItem, encodeItem, undoSecondEncoding } from '@/link/encodedText'

describe('an item', () => {
  it.each([
    ['荫城镇', '%E8%8D%AB%E5%9F%8E%E9%95%87'],
    ['admin_inspections', 'admin_inspections'],
    ['a~b.c', 'a%7Eb%2Ec'],
    ['*', '%2A'],
    ['-', '%2D'],
    ['auto', '%61uto'],
    ['automatic', 'automatic'],
    ['50%25', '50%25%325'],
    ['100%', '100%25'],
    ['\u0000A', '%00A'],
    ["(it's)!", '%28it%27s%29%21'],
  ])('%j is written %s and read back', (text, encoded) => {
    expect(encodeItem(text)).toBe(encoded)
    expect(decodeItem(encoded)).toBe(text)
  })

  it('never throws on half a character', () => {
    expect(encodeItem('a\uD800b')).toBe('a%EF%BF%BDb')
    expect(['%E8%8D', '%E', '%', '%zz', 'a+b', '\uDC00'].map(decodeItem)).toEqual(['\uFFFD', '\uFFFD', '\uFFFD', '%zz', 'a b', '\uFFFD'])
  })
})

it.each([
  ['%25E8%258D%25AB', '%E8%8D%AB'],
  ['%E8%8D%AB', '%E8%8D%AB'],
  ['100%25', '100%25'],
  ['50%25%325', '50%25%325'],
  ['50%2525%25325', '50%25%325'],
])('%s without its second encoding is %s', (raw, once) => {
  expect(undoSecondEncoding(raw)).toBe(once)
})
