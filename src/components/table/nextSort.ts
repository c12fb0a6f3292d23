import type { Sort } from '@/domain/view'

/** What a column of the result sorts by. */
export type SortColumn = 'town' | 'value'

const CYCLES: Readonly<Record<SortColumn, readonly Sort[]>> = {
  town: ['source', 'name'],
  value: ['-value', 'value', 'source'],
}

/** The order after a click on a column header: values from the highest, from the lowest, then as in the data. */
export function nextSort(sort: Sort, column: SortColumn): Sort {
  const cycle = CYCLES[column]
  return cycle[(cycle.indexOf(sort) + 1) % cycle.length] ?? 'source'
}

/** What the header tells assistive technology about the order. */
export function ariaSort(sort: Sort, column: SortColumn): 'ascending' | 'descending' | 'none' {
  if (column === 'town') return sort === 'name' ? 'ascending' : 'none'
  if (sort === 'value') return 'ascending'
  return sort === '-value' ? 'descending' : 'none'
}
