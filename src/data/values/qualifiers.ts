import type { Qualifier } from '@/domain/state'

type Word = Exclude<Qualifier, 'exact' | 'range'>

const BEFORE: readonly [Word, RegExp][] = [
  ['at_most', /(?:不足|不到|未满|少于|低于|小于|不超过|不多于|不高于|至多|最多|≤|<=?)$/],
  ['at_least', /(?:超过|不少于|不低于|至少|多于|大于|高于|超|逾|≥|>=?|突破)$/],
  ['approx', /(?:大约|大概|将近|接近|约|近|≈|~)$/],
]
/** Words that end like a qualifier but are none. */
const NOT_BEFORE = /(?:节约|预约|违约|合约|契约|签约|公约|附近|最近|临近|就近|邻近)$/
const NEGATED_LEAST = /不少于$|不低于$/

/** Sources of patterns: between number and unit, and after the unit. */
export const BETWEEN = '[余多来几]'
export const AFTER = '\\+|以上|左右|上下|以内|以下|之多|余|多'

/** The qualifier that stands before a number, and how long it is. */
export function qualifierBefore(head: string): { qualifier: Word; length: number } | null {
  if (NOT_BEFORE.test(head)) return null
  const tail = head.slice(-4)
  if (NEGATED_LEAST.test(tail)) return { qualifier: 'at_least', length: 3 }
  for (const [qualifier, pattern] of BEFORE) {
    const found = pattern.exec(tail)
    if (found !== null) return { qualifier, length: found[0].length }
  }
  return null
}

/** The qualifier of the words after a number; null where there are none. */
export function qualifierAfter(between: string, after: string): Word | null {
  if (after === '左右' || after === '上下') return 'approx'
  if (after === '以内' || after === '以下') return 'at_most'
  return between === '' && after === '' ? null : 'at_least'
}
