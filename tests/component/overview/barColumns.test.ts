import { expect, test } from 'vitest'
import { barColumns } from '@/components/overview/barColumns'

const row = (town: string, value: string) => ({ town, year: 2022, value })

test('one width for all names and one for all values, the widest of each', () => {
  expect(barColumns([row('荫城镇', '≥5,000'), row('大张楼镇', '')], true)).toEqual({ town: 54 + 6 + 28 + 6, value: 49 + 6 })
})

test('short values leave the room that three figures take', () => {
  expect(barColumns([row('荫城镇', '21')], false)).toEqual({ town: 41 + 6, value: 48 })
})

test('a very long name leaves the bars room', () => {
  expect(barColumns([row('United States Minor Outlying Islands', '1')], true).town).toBe(176)
})
