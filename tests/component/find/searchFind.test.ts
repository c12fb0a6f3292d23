import { describe, expect, it } from 'vitest'
import type { FindEntry } from '@/components/find/findIndex'
import { createFinder, searchFind } from '@/components/find/searchFind'
import type { FindKind } from '@/stores/recentFinds'

const READINGS: Record<string, string[]> = { 松: ['song'], 源: ['yuan'], 镇: ['zhen'], 沙: ['sha'], 宋: ['song'], 月: ['yue'] }
const readings = (character: string) => READINGS[character] ?? []

const entry = (kind: FindKind, id: string, words: string[] = []): FindEntry => ({ kind, id, names: [id], words })
const towns = [entry('town', '沙松源镇', ['梅县']), entry('town', '松源镇', ['梅县']), entry('town', '宋月镇', ['松源县'])]
const entries = [...towns, entry('indicator', '源头治理'), entry('page', '说明')]
const told = (query: string, most = 9) =>
  searchFind(entries, { query, readings, most }).groups.map(({ kind, entries: listed, found }) => [kind, listed.map(({ id }) => id).join(' '), found])

describe('searchFind', () => {
  it.each([
    ['松源镇', [['town', '松源镇 沙松源镇', 2]]],
    ['松源', [['town', '松源镇 沙松源镇 宋月镇', 3]]],
    ['sy', [['town', '松源镇 宋月镇 沙松源镇', 3]]],
    ['song', [['town', '松源镇 宋月镇 沙松源镇', 3]]],
    ['源', [['indicator', '源头治理', 1], ['town', '沙松源镇 松源镇 宋月镇', 3]]],
    ['梅县', [['town', '沙松源镇 松源镇', 2]]],
    ['没有', []],
  ])('“%s” finds the best names first and the kind with the best name on top', (query, expected) => {
    expect(told(query)).toEqual(expected)
  })

  it('lists no more than asked for and still counts all', () => {
    expect(told('song', 1)).toEqual([['town', '松源镇', 3]])
  })
})

describe('createFinder', () => {
  it('answers a longer and a shorter query as a fresh search does', () => {
    const find = createFinder(entries)
    for (const query of ['s', 'so', 'songy', 's', '源', '源头', 'x', 'xy', 's']) {
      expect(find({ query, readings, most: 9 }).groups).toEqual(searchFind(entries, { query, readings, most: 9 }).groups)
    }
  })

  it('looks at everything again once readings are known', () => {
    const find = createFinder(entries)
    expect(find({ query: 's', readings: () => [], most: 9 }).groups).toEqual([])
    expect(find({ query: 'so', readings, most: 9 }).groups.map(({ found }) => found)).toEqual([3])
  })
})
