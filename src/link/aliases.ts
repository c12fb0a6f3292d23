import type { IndicatorId } from '@/domain/indicator'
import type { Page } from '@/domain/view'

/** Ids that indicators once had → the ids they have now. Only ever add; an id is never given to another indicator. */
const RENAMED_INDICATORS: ReadonlyMap<string, IndicatorId> = new Map()

/** Other names that a page may have in a link. */
export const PAGE_ALIASES: ReadonlyMap<string, Page> = new Map([['boards', 'board']])

/** The id that an indicator has now, following every renaming. */
export function currentIndicatorId(id: string, renamed: ReadonlyMap<string, IndicatorId> = RENAMED_INDICATORS): IndicatorId {
  let current = id
  for (let step = 0; step < renamed.size; step += 1) current = renamed.get(current) ?? current
  return current
}
