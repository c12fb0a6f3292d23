import { describe, expect, it } from 'vitest'
import type { FindTarget } from '@/stores/recentFinds'
import { addRecent, readRecent, writeRecent } from '@/stores/recentFinds'

const town = (id: string): FindTarget => ({ kind: 'town', id })

describe('what was found last', () => {
  it('is read back as it was written', () => {
    const recent: FindTarget[] = [town('140404102'), { kind: 'indicator', id: 'mediators' }, { kind: 'page', id: 'about' }]
    expect(readRecent(writeRecent(recent))).toEqual(recent)
  })

  it.each([[null], [''], ['{"a":1}'], ['town'], ['town\t'], ['planet\tmars']])('is nothing where %j was kept', (kept) => {
    expect(readRecent(kept)).toEqual([])
  })

  it('has the newest first, each once, and at most six', () => {
    const recent = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'c'].reduce<FindTarget[]>((list, id) => addRecent(list, town(id)), [])
    expect(recent.map(({ id }) => id)).toEqual(['c', 'g', 'f', 'e', 'd', 'b'])
  })
})
