import { expect, it } from 'vitest'
import { qrCode } from '@/export/qrCode'

it('draws an address as one path with a quiet zone around', async () => {
  const code = await qrCode('http://a.example/?page=compare')
  expect(code?.size).toBe(25 + 8)
  expect(code?.path).toMatch(/^M4 4h7v1h-7z(M\d+ \d+h\d+v1h-\d+z)+$/)
})

it('gives none for an address that is too long', async () => {
  expect(await qrCode(`http://a/${'x'.repeat(3000)}`)).toBeNull()
})
