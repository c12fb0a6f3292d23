import { describe, expect, it } from 'vitest'
import { ariaSort, nextSort } from '@/components/table/nextSort'

describe('nextSort', () => {
  it.each([
    ['source', 'value', '-value'],
    ['-value', 'value', 'value'],
    ['value', 'value', 'source'],
    ['name', 'value', '-value'],
    ['source', 'town', 'name'],
    ['name', 'town', 'source'],
    ['value', 'town', 'source'],
  ] as const)('after %s, the column of the %s asks for %s', (sort, column, next) => expect(nextSort(sort, column)).toBe(next))
})

describe('ariaSort', () => {
  it.each([
    ['name', 'town', 'ascending'],
    ['name', 'value', 'none'],
    ['value', 'value', 'ascending'],
    ['-value', 'value', 'descending'],
    ['-value', 'town', 'none'],
  ] as const)('%s, at the %s: %s', (sort, column, said) => expect(ariaSort(sort, column)).toBe(said))
})
