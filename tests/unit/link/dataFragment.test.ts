import { deflateSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { toBase64Url } from '@/link/base64url'
import { checksum } from '@/link/checksum'
import { readDataFragment, writeDataFragment } from '@/link/dataFragment'
import { sliceContent, wholeSlice } from '@/link/sliceContent'
import { sampleContent } from './sampleData'

const content = sliceContent(sampleContent(), wholeSlice(sampleContent(), true))
const written = writeDataFragment(content)
const fragment = written.kind === 'written' ? `#${written.text}` : ''
const codeOf = (hash: string) => {
  const read = readDataFragment(hash)
  return read.kind === 'refused' ? read.problem.code : read.kind
}
const forged = (json: string) => {
  const payload = toBase64Url(deflateSync(new TextEncoder().encode(json), { level: 9 }))
  return `#d=1.f.${payload.length}.${checksum(payload)}.${payload}`
}

it('carries a data set there and back', () => {
  expect(fragment).toMatch(/^#d=1\.f\.\d+\.[0-9a-f]{4}\.[\w-]+$/)
  expect(readDataFragment(fragment)).toEqual({ kind: 'read', content })
})

it('is short for a small table', () => {
  expect(fragment.length).toBeLessThan(1200)
})

describe('a link that was cut', () => {
  it('says so at every length, and never shows part of the data', () => {
    for (let length = 2; length < fragment.length; length += 1) {
      expect([length, codeOf(fragment.slice(0, length))]).toEqual([length, expect.stringMatching(/^link_data_(cut|incomplete)$/)])
    }
  })

  it('gives both lengths where it still knows them', () => {
    const [, , length = '', sum = ''] = fragment.split('.')
    expect(readDataFragment(`#d=1.f.${length}.${sum}.abc`)).toEqual({
      kind: 'refused',
      problem: { code: 'link_data_incomplete', level: 'stop', place: {}, quoted: null, values: { expected: Number(length), received: 3 } },
    })
  })
})

describe('a link that was changed', () => {
  it('is damaged, whichever sign was changed', () => {
    const start = fragment.lastIndexOf('.') + 1
    for (let at = start; at < fragment.length; at += 1) {
      const other = fragment.charAt(at) === 'A' ? 'B' : 'A'
      expect(codeOf(`${fragment.slice(0, at)}${other}${fragment.slice(at + 1)}`)).toBe('link_data_damaged')
    }
  })

  it.each(['。', '）', '%E3%80%82', '"', '&from=singlemessage'])('opens with %s at its end', (tail) => {
    expect(codeOf(`${fragment}${tail}`)).toBe('read')
  })

  it('opens with its equals sign encoded', () => {
    expect(codeOf(fragment.replace('=', '%3D'))).toBe('read')
  })
})

describe('what is refused', () => {
  it.each([
    ['nothing', '', 'absent'],
    ['an anchor', '#notes', 'absent'],
    ['a word that begins alike', '#data', 'absent'],
    ['a newer version', '#d=2.f.4.0000.AAAA', 'link_data_newer'],
    ['another packing', '#d=1.z.4.0000.AAAA', 'link_data_newer'],
    ['a payload beyond the limit', `#d=1.f.32769.0000.${'A'.repeat(32769)}`, 'link_data_too_large'],
    ['signs that are no base64url', `#d=1.f.4.${checksum('AA!A')}.AA!A`, 'link_data_damaged'],
    ['what is no DEFLATE', `#d=1.f.4.${checksum('____')}.____`, 'link_data_damaged'],
    ['what is no JSON', forged('{"years":['), 'link_data_damaged'],
    ['JSON of another kind', forged('[1,2,3]'), 'link_data_damaged'],
    ['deep nesting', forged('['.repeat(100_000)), 'link_data_damaged'],
  ])('%s', (_, hash, code) => {
    expect(codeOf(hash)).toBe(code)
  })

  it('ten mebibytes of zeros, at once', () => {
    const payload = toBase64Url(deflateSync(new Uint8Array(10 * 1024 * 1024), { level: 9 }))
    const bomb = `#d=1.f.${payload.length}.${checksum(payload)}.${payload}`
    expect(payload.length).toBeLessThan(32_768)
    expect(codeOf(bomb)).toBe('link_data_too_large')
  })

  it('more cells than a link carries, already when writing', () => {
    const towns = Array.from({ length: 4000 }, (_, i) => ({ ...content.towns[0]!, code: String(i) }))
    expect(writeDataFragment({ ...content, towns })).toEqual({ kind: 'too_large' })
  })

  it('more than can be read back, already when writing', () => {
    const title = { zh: '长'.repeat(501), en: '' }
    expect(writeDataFragment({ ...content, info: { ...content.info, title } })).toEqual({ kind: 'too_large' })
  })
})
