import { expect, it } from 'vitest'
import { embeddedLoader } from '@/stores/embeddedLoader'

it('gives what the page carries, and says what it does not', async () => {
  const load = embeddedLoader({ kind: 'valid', value: { files: { 'catalog.json': '[]' }, start: '' } })
  expect(await load('catalog.json')).toEqual({ kind: 'valid', value: '[]' })
  expect(await load('constructor')).toEqual({ kind: 'invalid', reason: 'file_missing', quoted: '' })
})

it('says of every file that the page was cut short', async () => {
  const load = embeddedLoader({ kind: 'invalid', reason: 'file_truncated', quoted: 'AAAA' })
  expect(await load('catalog.json')).toEqual({ kind: 'invalid', reason: 'file_truncated', quoted: 'AAAA' })
})
