import type { ChartTheme, TownStyle } from './theme'

/** Up to this many towns are told apart by colour. */
export const MOST_COLORS = 8

/** How each town of a chart is drawn. */
export type TownStyles = (town: number) => TownStyle

/**
 * Colours stay with a town for the whole session: they follow its index in the data set. Two drawn towns whose
 * indices are eight apart would share one, so the later takes the next free one. Beyond eight towns only the
 * highlighted are coloured.
 */
export function townStyles(towns: Iterable<number>, highlight: ReadonlySet<number>, theme: ChartTheme): TownStyles {
  const drawn = [...new Set(towns)].sort((a, b) => a - b)
  const colored = drawn.length <= MOST_COLORS ? drawn : drawn.filter((town) => highlight.has(town)).slice(0, MOST_COLORS)
  const slots = assignSlots(colored)
  const grey: TownStyle = { color: theme.others, dash: [], marker: 'circle' }
  return (town) => theme.towns[slots.get(town) ?? -1] ?? grey
}

/** As `townStyles`, for dots that a place tells apart: of many towns without a highlighted one, all in the accent. */
export function dotStyles(towns: readonly number[], highlight: ReadonlySet<number>, theme: ChartTheme): TownStyles {
  const many = new Set(towns).size > MOST_COLORS
  const accent: TownStyle = { color: theme.accent, dash: [], marker: 'circle' }
  return many && highlight.size === 0 ? () => accent : townStyles(towns, highlight, theme)
}

function assignSlots(towns: readonly number[]): Map<number, number> {
  const slots = new Map<number, number>()
  const taken = new Set<number>()
  for (const town of towns) {
    let slot = town % MOST_COLORS
    while (taken.has(slot)) slot = (slot + 1) % MOST_COLORS
    taken.add(slot)
    slots.set(town, slot)
  }
  return slots
}
