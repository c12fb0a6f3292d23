import type { TownCode } from '@/domain/town'
import type { TownSelection } from '@/domain/view'

/** The chosen ones of `codes` (all towns on offer, in the order of the data). */
export function chosenTowns(codes: readonly TownCode[], selection: TownSelection): ReadonlySet<TownCode> {
  if (selection === 'none') return new Set()
  if (selection === 'all') return new Set(codes)
  const offered = new Set(codes)
  return new Set(selection.filter((code) => offered.has(code)))
}

/** What happens to some towns of a selection. */
export type TownChange = 'add' | 'remove' | 'invert'

/** The selection after a change to `touched`; everything and nothing get their own names. */
export function changeTowns(codes: readonly TownCode[], selection: TownSelection, change: { readonly kind: TownChange; readonly touched: readonly TownCode[] }): TownSelection {
  const chosen = chosenTowns(codes, selection)
  const touched = new Set(change.touched)
  const stays = (code: TownCode) => (touched.has(code) ? afterChange(change.kind, chosen.has(code)) : chosen.has(code))
  const kept = codes.filter(stays)
  if (kept.length === codes.length) return 'all'
  return kept.length === 0 ? 'none' : kept
}

function afterChange(kind: TownChange, was: boolean): boolean {
  return kind === 'invert' ? !was : kind === 'add'
}
