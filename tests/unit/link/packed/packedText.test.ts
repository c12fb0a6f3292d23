import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FILE_CONTENT, LINK_CONTENT } from '@/domain/limits'
import { readPacked, slimPacked } from '@/link/packed/packedText'
import { anyContent } from '../anyContent'
import { sampleContent } from '../sampleData'

const naming = { id: 'towns', origin: 'builtin' } as const
const plain = (): Record<string, unknown> => JSON.parse(JSON.stringify(slimPacked(sampleContent()))) as Record<string, unknown>

it('any data set comes back as it was', () => {
  fc.assert(
    fc.property(anyContent, (content) => {
      expect(readPacked(slimPacked(content), FILE_CONTENT, naming)).toEqual({ kind: 'content', content })
    }),
  )
})

it('a small one looks like this', () => {
  expect(slimPacked(sampleContent())).toMatchObject({
    info: { title: ['五镇报告', 'Five towns'], entity: ['乡镇', 'town'], description: ['说明', 'About'] },
    years: [2021, 2022, 2023],
    towns: { code: ['140404102', '350305102', '441403116', '410900100'], county: { d: ['上党区', '秀屿区', '梅县区', '文峰区'], r: [0, 1, 2, 3] } },
    reports: [-1, 0, -2, -2, -1, -1, -2, -2, -1, -1, -1, -1],
    columns: [
      { s: '011200000000', m: 'BqB', v: [245, 50, 0] },
      { s: '000000130000', m: 'EA', v: [1, null], x: [6, 2], excerpt: { d: ['公开信息1至2条', '数万份'], r: [0, 1], c: [6, 1] } },
    ],
  })
})

describe('what does not hold together is refused whole', () => {
  it.each<[string, (packed: Record<string, unknown>) => void]>([
    ['no towns', (packed) => delete packed['towns']],
    ['years out of order', (packed) => (packed['years'] = [2023, 2022, 2021])],
    ['a year too many', (packed) => (packed['years'] = [2021, 2022, 2023, 2024])],
    ['a year that is none', (packed) => (packed['years'] = ['2021', 2022, 2023])],
    ['a town twice', (packed) => (packed['towns'] = { ...(packed['towns'] as object), code: ['a', 'a', 'b', 'c'] })],
    ['a town without a name', (packed) => (packed['towns'] = { ...(packed['towns'] as object), name: ['a'] })],
    ['a place outside a dictionary', (packed) => (packed['towns'] = { ...(packed['towns'] as object), county: { d: [], r: [0, 1, 2, 3] } })],
    ['a report outside the list', (packed) => (packed['reports'] = Array(12).fill(7))],
    ['too few reports', (packed) => (packed['reports'] = [0])],
    ['a column too few', (packed) => (packed['columns'] = [null])],
    ['an unknown state', (packed) => (packed['columns'] = [null, { s: 'zzzzzzzzzzzz', m: 'A'.repeat(12) }])],
    ['a state that is no digit', (packed) => (packed['columns'] = [null, { s: '!00000000000', m: 'A' }])],
    ['marks too few', (packed) => (packed['columns'] = [null, { s: '110000000000', m: 'A' }])],
    ['values too few', (packed) => (packed['columns'] = [null, { s: '110000000000', m: 'AA', v: [1] }])],
    ['an upper end outside', (packed) => (packed['columns'] = [null, { s: '100000000000', m: 'A', x: [12, 5] }])],
    ['half an upper end', (packed) => (packed['columns'] = [null, { s: '100000000000', m: 'A', x: [1] }])],
    ['wording outside', (packed) => (packed['columns'] = [null, { s: '100000000000', m: 'A', excerpt: { d: ['x'], r: [0], c: [99] } }])],
    ['a check of no town', (packed) => (packed['checks'] = [{ rule: 'likely_slip', outcome: 'flag', town: 9, year: 0, indicators: [], values: [], expected: null }])],
    ['a wording too long', (packed) => (packed['columns'] = [null, { s: '100000000000', m: 'A', excerpt: { d: ['字'.repeat(501)], r: [0], c: [0] } }])],
  ])('%s', (_, spoil) => {
    const packed = plain()
    spoil(packed)
    expect(readPacked(packed, LINK_CONTENT, naming)).toEqual({ kind: 'misfit' })
  })

  it('too many cells', () => {
    expect(readPacked(plain(), { ...LINK_CONTENT, cells: 23 }, naming)).toEqual({ kind: 'too_large' })
  })

  it('anything else, without a crash', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('', ...Object.keys(plain())), (value, key) => {
        const read = readPacked(key === '' ? value : { ...plain(), [key]: value }, LINK_CONTENT, naming)
        expect(['misfit', 'content', 'too_large']).toContain(read.kind)
      }),
      { numRuns: 500 },
    )
  })
})
