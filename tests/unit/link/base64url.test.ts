import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fromBase64Url, toBase64Url } from '@/link/base64url'

it('writes bytes as other programs do, and reads them back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
      expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes)
    }),
  )
})

it.each(['A', 'AAAAA', 'AA=', 'A A', '法A'])('%j is no such text', (text) => {
  expect(fromBase64Url(text)).toBeNull()
})
