import type { Dataset } from '@/domain/dataset'
import type { CardPlan } from './cardPlan'
import type { HeldReports } from './heldReports'
import { isFigureAt } from '@/query/figureCodes'

export interface HeadFigures {
  readonly reports: number
  readonly towns: number
  readonly provinces: number
  /** Ascending. */
  readonly years: readonly number[]
  readonly figures: number
  /** Part of the figures that carry their wording, 0–1; null without figures. */
  readonly withWording: number | null
  /** Indicators with a figure from two or more towns, and with any at all. */
  readonly comparable: number
  readonly indicators: number
}

/** The few numbers over the Overview, for the reports chosen. */
export function headFigures(dataset: Dataset, { all, latest }: HeldReports, { themes, cards }: { themes: ReadonlySet<string>; cards: readonly CardPlan[] }): HeadFigures {
  const width = dataset.years.length
  const used = new Set<number>()
  for (const cell of all) used.add(cell % width)
  const provinces = new Set<string>()
  for (const cell of latest) provinces.add(dataset.towns[Math.floor(cell / width)]?.province ?? '')
  return {
    reports: all.length,
    towns: latest.length,
    provinces: provinces.size,
    years: dataset.years.filter((_, index) => used.has(index)),
    comparable: cards.length,
    ...countFigures(dataset, all, themes),
  }
}

function countFigures(dataset: Dataset, all: Uint32Array, themes: ReadonlySet<string>): Pick<HeadFigures, 'figures' | 'withWording' | 'indicators'> {
  const chosen = new Uint8Array(dataset.reports.length)
  for (const cell of all) chosen[cell] = 1
  let figures = 0
  let worded = 0
  let indicators = 0
  for (const { id, theme } of dataset.indicators) {
    const column = dataset.columns.get(id)
    if (column === undefined || !themes.has(theme)) continue
    const before = figures
    for (const cell of all) if (isFigureAt(column, cell)) figures++
    for (const cell of column.excerpts.cells) if (chosen[cell] === 1 && isFigureAt(column, cell)) worded++
    if (figures > before) indicators++
  }
  return { figures, indicators, withWording: figures === 0 ? null : worded / figures }
}
