import type { TownCode } from '@/domain/town'
import type { TownSelection } from '@/domain/view'
import { leftOutCodes, listedCodes } from '@/domain/view'

/** The chosen ones of `codes` (all towns on offer, in the order of the data). */
export function chosenTowns(codes: readonly TownCode[], selection: TownSelection): ReadonlySet<TownCode> {
  if (selection === 'none') return new Set()
  if (selection === 'all') return new Set(codes)
  const leftOut = new Set(leftOutCodes(selection))
  if (leftOut.size > 0) return new Set(codes.filter((code) => !leftOut.has(code)))
  const offered = new Set(codes)
  return new Set(listedCodes(selection).filter((code) => offered.has(code)))
}

/** What happens to some towns of a selection. */
export type TownChange = 'add' | 'remove' | 'invert'

/** The selection after a change to `touched`, told in the fewest words: all, none, these, or all but these. */
export function changeTowns(codes: readonly TownCode[], selection: TownSelection, change: { readonly kind: TownChange; readonly touched: readonly TownCode[] }): TownSelection {
  const chosen = chosenTowns(codes, selection)
  const touched = new Set(change.touched)
  const stays = (code: TownCode) => (touched.has(code) ? afterChange(change.kind, chosen.has(code)) : chosen.has(code))
  const kept = codes.filter(stays)
  if (kept.length === codes.length) return 'all'
  if (kept.length === 0) return 'none'
  return kept.length > codes.length / 2 ? { allBut: codes.filter((code) => !stays(code)) } : kept
}

function afterChange(kind: TownChange, was: boolean): boolean {
  return kind === 'invert' ? !was : kind === 'add'
}
