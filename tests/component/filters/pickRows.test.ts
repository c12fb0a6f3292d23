import { describe, expect, it } from 'vitest'
import type { PickItem } from '@/components/filters/pickRows'
import { buildPickRows, searchItems } from '@/components/filters/pickRows'

const item = (key: string, label: string, path: string[], words: string[] = []): PickItem => ({ key, label, note: '', path, words })
const ITEMS = [
  item('a', '荫城镇', ['山西省', '上党区']),
  item('b', '西火镇', ['山西省', '上党区']),
  item('c', '云周西村镇', ['山西省', '文水县']),
  item('d', '松源镇', ['广东省', '梅县区'], ['松口']),
]
const search = (query: string) => searchItems(ITEMS, { query, readings: () => [] }).map(({ key }) => key)

describe('searchItems', () => {
  it.each([
    ['', ['a', 'b', 'c', 'd']],
    ['镇', ['a', 'b', 'c', 'd']],
    ['西', ['a', 'b', 'c']],
    ['上党', ['a', 'b']],
    ['松口', ['d']],
    ['黄', []],
  ])('“%s” finds %j', (query, keys) => expect(search(query)).toEqual(keys))
})

describe('buildPickRows', () => {
  it('opens a heading where it changes and gives it the keys below it', () => {
    const rows = buildPickRows(ITEMS).map((row) => (row.kind === 'group' ? [row.level, row.label, row.keys.join('')] : [row.level, row.item.key]))
    expect(rows).toEqual([
      [0, '山西省', 'abc'],
      [1, '上党区', 'ab'],
      [2, 'a'],
      [2, 'b'],
      [1, '文水县', 'c'],
      [2, 'c'],
      [0, '广东省', 'd'],
      [1, '梅县区', 'd'],
      [2, 'd'],
    ])
  })

  it('opens a lower heading of the same name again under another upper one', () => {
    const rows = buildPickRows([item('a', 'A', ['甲', '城区']), item('b', 'B', ['乙', '城区'])])
    expect(rows.filter(({ kind }) => kind === 'group').map(({ id }) => id)).toEqual(['group:甲', 'group:甲/城区', 'group:乙', 'group:乙/城区'])
  })
})
