import { expect, it } from 'vitest'
import { tableJson } from '@/export/tableJson'
import { result } from './sample'

it('gives every figure to programs, missing ones without a value', () => {
  const { title, normalisation, figures } = JSON.parse(tableJson(result(), '标题')) as { title: string; normalisation: string; figures: unknown[] }
  expect({ title, normalisation, count: figures.length }).toEqual({ title: '标题', normalisation: 'raw', count: 10 })
  expect(figures[1]).toEqual({
    town_code: '441403116',
    town: '松源镇',
    year: 2023,
    indicator: 'publicity_materials',
    state: 'reported',
    value: 5000,
    value_max: null,
    raw_value: 5000,
    qualifier: 'at_least',
    basis: 'printed',
    period: 'year',
    flagged: false,
    excerpt: '5000余份',
    section: '',
    source: '441403116-2023',
    note: '',
  })
  expect(figures[9]).toMatchObject({ town: '东庄镇', state: 'no_report', value: null, source: null })
})
