import { describe, expect, it } from 'vitest'
import { readPartYear } from '@/data/values/readPartYear'

describe('readPartYear', () => {
  it.each([
    ['仅为“7月份以来”的次数，不足全年', { kind: 'since', month: 7 }],
    ['自11月起', { kind: 'since', month: 11 }],
    ['1至6月共办理12件', { kind: 'months', from: 1, to: 6 }],
    ['1-9月', { kind: 'months', from: 1, to: 9 }],
    ['上半年', { kind: 'halves', half: 'first' }],
    ['下半年开展', { kind: 'halves', half: 'second' }],
    ['截至报告成文之日', { kind: 'unknown' }],
    ['', { kind: 'unknown' }],
  ])('%s', (text, expected) => {
    expect(readPartYear(text)).toEqual(expected)
  })
})
