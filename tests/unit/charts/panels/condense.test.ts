import { describe, expect, it } from 'vitest'
import { condense } from '@/charts/panels/condense'

const LIMITS = { most: 6, head: 2, tail: 1 }
const rows = (count: number) => Array.from({ length: count }, (_, i) => i)

/** 0 1 …5 9 reads: rows 0 and 1, five left out, row 9. */
const show = (count: number, wanted: number[] = []) =>
  condense(rows(count), (row) => wanted.includes(row), LIMITS).map((entry) => (entry.kind === 'row' ? `${entry.row}` : `…${entry.count}`)).join(' ')

describe('condense', () => {
  it.each([
    [0, [], ''],
    [6, [], '0 1 2 3 4 5'],
    [7, [], '0 1 …4 6'],
    [10, [4], '0 1 …2 4 …4 9'],
    [10, [2, 8], '0 1 2 …5 8 9'],
  ])('%i rows, %j wanted', (count, wanted, expected) => {
    expect(show(count, wanted)).toBe(expected)
  })
})
