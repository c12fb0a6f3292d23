import type { TownSelection } from '@/domain/view'
import { OPEN } from '../encodedText'
import { findTown } from '../lookUp'
import type { Parameter } from '../parameter'
import { valid } from '../parameter'
import { list } from './list'

/** All towns, none, or some of them. */
export function townSelection(key: string): Parameter<TownSelection> {
  const some = list({ key, open: OPEN.none, lookUp: findTown })
  return {
    key,
    write: (towns) => (towns === 'all' ? OPEN.all : some.write(towns === 'none' ? [] : towns)),
    read: (raw, dataset) => {
      if (raw === OPEN.all) return valid('all')
      return raw === OPEN.none ? valid('none') : some.read(raw, dataset)
    },
  }
}
