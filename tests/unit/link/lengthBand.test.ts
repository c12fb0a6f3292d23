import { expect, it } from 'vitest'
import { lengthBand } from '@/link/lengthBand'

it.each([
  [2000, 'safe'],
  [2001, 'may_be_cut'],
  [8000, 'may_be_cut'],
  [8001, 'too_long'],
])('%i characters: %s', (length, band) => {
  expect(lengthBand(length)).toBe(band)
})
