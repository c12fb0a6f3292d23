import { deflateSync } from 'fflate'
import { expect, it } from 'vitest'
import { inflateBounded } from '@/data/zip/inflateBounded'

const bytes = Uint8Array.from({ length: 5000 }, (_, i) => (i * i) % 251)

it('gives back what was deflated', () => {
  expect(inflateBounded(deflateSync(bytes), 5000)).toEqual(bytes)
})

it.each([
  ['one byte too many', deflateSync(bytes), 4999, 'too_large'],
  ['no DEFLATE data', Uint8Array.of(255, 255, 255, 255), 5000, 'damaged'],
  ['an end that is missing', deflateSync(bytes).slice(0, -3), 5000, 'damaged'],
])('%s', (_, deflated, most, outcome) => {
  expect(inflateBounded(deflated, most)).toBe(outcome)
})
