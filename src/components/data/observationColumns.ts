import type { Lang } from '@/domain/bilingual'
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
  wording: 262,
  section: 166,
  report: 250,
  note: 240,
  flag: 112,
}

/** On a phone the first three must stand beside each other, on a tablet the wording too. */
export const NARROW_WIDTHS: Readonly<Partial<Record<ObservationColumn, number>>> = { town: 92, indicator: 124, value: 96 }
export const MEDIUM_WIDTHS: Readonly<Partial<Record<ObservationColumn, number>>> = { town: 148, indicator: 180, value: 134 }

/** Where a table has less room than a desk gives it. */
export const NARROW = '(max-width: 640px)'
export const MEDIUM = '(max-width: 980px)'

/** Height of a row in px: of one line, of two where names wrap, of three where they wrap in Latin letters. */
export function rowHeight({ narrow, medium, coarse, lang }: { readonly narrow: boolean; readonly medium: boolean; readonly coarse: boolean; readonly lang: Lang }): number {
  if (narrow) return lang === 'en' ? 64 : 46
  return medium ? 46 : coarse ? 45 : 40
}

export const COLUMNS_KEY = 'zhenjian.data.columns'

/** What stands in the table until the reader chooses; a phone or tablet has room for less, and its year stands with the town. */
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
