import { describe, expect, it } from 'vitest'
import { matchName, normaliseQuery, rankName } from '@/domain/matchName'

const READINGS: Record<string, string[]> = {
  松: ['song'],
  源: ['yuan'],
  镇: ['zhen'],
  长: ['chang', 'zhang'],
  安: ['an'],
  吕: ['lv', 'lu'],
  重: ['zhong', 'chong'],
}
const readings = (character: string) => READINGS[character] ?? []

describe('matchName', () => {
  it.each([
    ['松源镇', '松源', true],
    ['松源镇', '源镇', true],
    ['松源镇', 'sy', true],
    ['松源镇', 'SYZ', true],
    ['松源镇', 'songyuan', true],
    ['松源镇', 'song yuan zhen', true],
    ['松源镇', 'songyu', true],
    ['松源镇', 'yuanzhen', true],
    ['松源镇', '松y', true],
    ['松源镇', 'syzh', true],
    ['松源镇', 'sz', false],
    ['松源镇', 'ys', false],
    ['松源镇', 'songyuanzhenx', false],
    ['长安', 'changan', true],
    ['长安', "chang'an", true],
    ['长安', 'zhangan', true],
    ['长安', 'za', true],
    ['吕镇', 'lvzhen', true],
    ['12345热线', '12345', true],
    ['Springfield', 'spring', true],
    ['松源镇', '', true],
  ])('%s answers “%s”: %s', (name, query, expected) => {
    expect(matchName(name, normaliseQuery(query), readings)).toBe(expected)
  })

  it('still finds characters while no reading is known', () => {
    expect(matchName('松源镇', '源', () => [])).toBe(true)
    expect(matchName('松源镇', 'sy', () => [])).toBe(false)
  })
})

describe('rankName', () => {
  it.each([
    ['松源镇', '松源镇', 0],
    ['松源镇', '松源', 1],
    ['松源镇', 'syz', 2],
    ['松源镇', '源镇', 3],
    ['松源镇', 'yuan', 4],
    ['松源镇', 'xyz', null],
  ])('%s answers “%s” with rank %s', (name, query, expected) => {
    expect(rankName(name, query, readings)).toBe(expected)
  })
})

describe('normaliseQuery', () => {
  it.each([
    [' Song Yuan ', 'songyuan'],
    ['ＳＹ', 'sy'],
    ["chang'an", 'changan'],
  ])('%s → %s', (typed, expected) => expect(normaliseQuery(typed)).toBe(expected))
})
