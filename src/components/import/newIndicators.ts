import type { TableReading } from '@/data/import/session/importReading'
import type { Indicator } from '@/domain/indicator'

/** An indicator that the file brings, with the name that it bears there. */
export interface NewIndicator {
  readonly name: string
  readonly indicator: Indicator
}

/** Indicators of a table that the codebook does not have, in the order of the file. */
export function newIndicators({ names, indicators }: Pick<TableReading, 'names' | 'indicators'>, codebook: readonly Indicator[]): NewIndicator[] {
  const known = new Set(codebook.map(({ id }) => id))
  return names.flatMap(({ name, indicator: at }) => {
    const indicator = indicators[at]
    return indicator === undefined || known.has(indicator.id) ? [] : [{ name, indicator }]
  })
}
