import type { TownSelection } from '@/domain/view'
import { OPEN, decodeItem, encodeItem } from '../encodedText'
import { linkProblem } from '../linkProblem'
import { findTown } from '../lookUp'
import type { Parameter } from '../parameter'
import { valid } from '../parameter'
import { list, splitList } from './list'

/** Stands before a town that is left out; inside an item it is always escaped. */
const NOT = '!'
const NOT_ON_THE_WAY = /^(?:!|！|%21|%EF%BC%81)/i

/** All towns, none, some of them, or all but some: `*`, `-`, `a~b`, `*~!a~!b`. */
export function townSelection(key: string): Parameter<TownSelection> {
  const some = list({ key, open: OPEN.none, lookUp: findTown })
  return {
    key,
    write: (towns) => {
      if (typeof towns === 'string') return OPEN[towns]
      return 'allBut' in towns ? [OPEN.all, ...towns.allBut.map((code) => NOT + encodeItem(code))].join('~') : some.write(towns)
    },
    read: (raw, dataset) => {
      if (raw === OPEN.none) return valid('none')
      const [first, ...rest] = splitList(raw)
      if (first !== OPEN.all) return some.read(raw, dataset)
      const { leftOut, strange } = splitLeftOut(rest)
      const problems = strange.map((item) => linkProblem({ code: 'link_unreadable', field: key, quoted: decodeItem(item), kept: 1 }))
      if (leftOut.length === 0) return { value: 'all', problems }
      const read = some.read(leftOut.join('~'), dataset)
      return { value: read.value === undefined ? 'all' : { allBut: read.value }, problems: [...read.problems, ...problems] }
    },
  }
}

/** The items after `*`, bare; what does not say that it is left out is strange. */
function splitLeftOut(items: readonly string[]): { leftOut: readonly string[]; strange: readonly string[] } {
  const marked = (item: string): boolean => NOT_ON_THE_WAY.test(item)
  return { leftOut: items.filter(marked).map((item) => item.replace(NOT_ON_THE_WAY, '')), strange: items.filter((item) => !marked(item)) }
}
