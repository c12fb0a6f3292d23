import { trimInvisible } from '../../values/foldWidth'
import { isDamagedName } from '../cells/damagedText'
import { totalKind } from '../roles/aliases'
import type { TownQuery } from '../towns/townMatcher'

/** What a row is about, by what stands in the place of its town. */
export type RowKind = 'town' | 'damaged' | 'blank' | 'total' | 'average' | 'header'

/** Kind of each distinct name; `header` is the header of their column, met again further down. */
export function rowKinds(names: readonly TownQuery[], header: string): RowKind[] {
  return names.map(({ name, code }) => {
    const plain = trimInvisible(name)
    if (plain === '' && code === '') return 'blank'
    if (plain === header) return 'header'
    return totalKind(plain) ?? (isDamagedName(plain) ? 'damaged' : 'town')
  })
}
