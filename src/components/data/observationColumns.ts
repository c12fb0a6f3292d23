import type { ObservationColumn, ObservationOrder } from '@/query/observations/sortObservations'
import { OBSERVATION_COLUMNS } from '@/query/observations/sortObservations'

/** Least width of each column in px. */
export const COLUMN_WIDTHS: Readonly<Record<ObservationColumn, number>> = {
  town: 148,
  year: 74,
  theme: 148,
  indicator: 200,
  value: 156,
  state: 130,
  qualifier: 96,
  basis: 176,
  period: 96,
  wording: 276,
  section: 170,
  report: 250,
  note: 240,
  flag: 92,
}

/** On a phone these must stand beside each other, with room for a finger. */
export const NARROW_WIDTHS: Readonly<Partial<Record<ObservationColumn, number>>> = { town: 84, indicator: 128, value: 100 }

export const COLUMNS_KEY = 'zhenjian.data.columns'

/** What stands in the table until the reader chooses; a phone has room for less, and its year stands with the town. */
export const DEFAULT_COLUMNS: readonly ObservationColumn[] = ['town', 'year', 'theme', 'indicator', 'value', 'wording', 'section', 'flag']
export const NARROW_COLUMNS: readonly ObservationColumn[] = ['town', 'indicator', 'value', 'wording']

/** The columns that an earlier visit chose; null where there is no such choice or it cannot be read. The town always stands first. */
export function readColumns(stored: string | null): readonly ObservationColumn[] | null {
  const named = new Set(stored?.split(',') ?? [])
  const chosen = OBSERVATION_COLUMNS.filter((column) => named.has(column))
  return chosen.includes('town') ? chosen : null
}

/** The choice with one column added or taken away, in the order of the table. */
export function toggleColumn(chosen: readonly ObservationColumn[], column: ObservationColumn): readonly ObservationColumn[] {
  return OBSERVATION_COLUMNS.filter((other) => other === 'town' || (other === column) !== chosen.includes(other))
}

/** The order after a click on a header: upwards, downwards, as the data goes. Figures begin with the largest. */
export function nextOrder(order: ObservationOrder | null, column: ObservationColumn): ObservationOrder | null {
  const first = column === 'value'
  if (order?.column !== column) return { column, descending: first }
  return order.descending === first ? { column, descending: !first } : null
}
