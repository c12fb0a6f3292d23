import { describe, expect, test } from 'vitest'
import { readYear } from '@/data/values/readYear'

describe('readYear', () => {
  test.each([
    ['2024', 2024, 'plain'],
    ['２０２４', 2024, 'plain'],
    ['2024.0', 2024, 'plain'],
    ['2042', 2042, 'plain'],
    ['2024年', 2024, 'words'],
    ['2024年度', 2024, 'words'],
    ['二〇二三年', 2023, 'words'],
    ['FY2024', 2024, 'words'],
    ['2024 [YR2024]', 2024, 'words'],
    ['24', 2024, 'short'],
    ['98', 1998, 'short'],
    ['45657', 2024, 'serial'],
    ['45658', 2025, 'serial'],
    ['2024-12-31', 2024, 'date'],
    ['2024年1月', 2024, 'date'],
    ['2024-2025', 2024, 'span'],
    ['2024-25', 2024, 'span'],
  ])('%s is %i (%s)', (text, year, form) => expect(readYear(text)).toEqual({ kind: 'valid', value: { year, form } }))

  test.each(['20x4', '123', '20244', '年', '3000'])('%s is no year', (text) =>
    expect(readYear(text)).toEqual({ kind: 'invalid', reason: 'not_a_year', quoted: text }),
  )

  test('blank is missing', () => expect(readYear(' ')).toEqual({ kind: 'missing' }))
})
