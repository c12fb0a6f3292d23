import { describe, expect, it } from 'vitest'
import { forgetRoles, readRoles, writeRoles } from '@/stores/importing/rememberedRoles'

/** A storage in memory, holding one text from the start or none. */
function storage(stored: string | null = null) {
  const texts = new Map(stored === null ? [] : [['zhenjian.roles', stored]])
  return { getItem: (key: string) => texts.get(key) ?? null, setItem: (key: string, text: string) => void texts.set(key, text), removeItem: (key: string) => void texts.delete(key) }
}

describe('roles of columns between visits', () => {
  it('come back for the same headers', () => {
    const kept = storage()
    writeRoles(kept, '["甲"]', new Map([[0, 'entity']]))
    writeRoles(kept, '["乙"]', new Map([[2, 'ignore']]))
    writeRoles(kept, '["甲"]', new Map([[0, 'note']]))
    expect(readRoles(kept)).toEqual(new Map([['["乙"]', new Map([[2, 'ignore']])], ['["甲"]', new Map([[0, 'note']])]]))
  })

  it('go when all is cleared, and come back when that is taken back', () => {
    const kept = storage()
    writeRoles(kept, '["甲"]', new Map([[0, 'entity']]))
    const takeBack = forgetRoles(kept)
    expect(kept.getItem('zhenjian.roles')).toBe(null)
    takeBack()
    expect(readRoles(kept)).toEqual(new Map([['["甲"]', new Map([[0, 'entity']])]]))
  })

  it('forgets the oldest beyond forty tables', () => {
    const kept = storage()
    for (let i = 0; i < 45; i++) writeRoles(kept, `["${i}"]`, new Map([[0, 'entity']]))
    expect([readRoles(kept).size, readRoles(kept).has('["4"]'), readRoles(kept).has('["5"]')]).toEqual([40, false, true])
  })

  it('does not remember a table whose headers would crowd out what the reader saves', () => {
    const kept = storage()
    writeRoles(kept, '甲'.repeat(4001), new Map([[0, 'entity']]))
    expect(readRoles(kept)).toEqual(new Map())
  })

  it.each([
    ['no JSON', '{', new Map()],
    ['no list', '{"a":1}', new Map()],
    ['no role that is known', '[["h",[[0,"entity"],[1,"unknown"],["x","year"],7]]]', new Map([['h', new Map([[0, 'entity']])]])],
  ])('drops what is wrong: %s', (_what, stored, expected) => {
    expect(readRoles(storage(stored))).toEqual(expected)
  })

  it('does without a storage, and with one that is full', () => {
    const full = { getItem: () => null, setItem: () => { throw new DOMException('full', 'QuotaExceededError') } }
    expect(readRoles(null)).toEqual(new Map())
    expect(() => writeRoles(full, 'h', new Map())).not.toThrow()
  })
})
