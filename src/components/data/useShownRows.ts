import type { ComputedRef } from 'vue'
import { computed } from 'vue'
import type { Dataset } from '@/domain/dataset'
import type { FullLocale } from '@/locales/messages'
import type { ShownObservation } from './readObservation'
import { readObservation } from './readObservation'
import { assignSlots } from './rowSlots'

/** A row of the table that is rendered. */
export interface ShownRow {
  /** Where it stands in the list. */
  readonly place: number
  readonly row: number
  /** The element that shows it. */
  readonly slot: number
  readonly observation: ShownObservation
}

export interface ShownRowsOf {
  readonly dataset: Dataset
  readonly rows: Uint32Array
  readonly locale: FullLocale
}

/** The rows in sight, in words. What was read stays while it is in sight: its cells are not drawn anew. */
export function useShownRows(of: () => ShownRowsOf, places: () => readonly number[]): ComputedRef<readonly ShownRow[]> {
  let slots: ReadonlyMap<number, number> = new Map()
  let read: { readonly dataset: Dataset; readonly locale: FullLocale; readonly rows: ReadonlyMap<number, ShownObservation> } | null = null

  return computed(() => {
    const { dataset, rows, locale } = of()
    const before = read?.dataset === dataset && read.locale === locale ? read.rows : null
    slots = assignSlots(slots, places())
    const shown = [...slots].flatMap(([place, slot]): ShownRow[] => {
      const row = rows[place]
      const observation = row === undefined ? null : (before?.get(row) ?? readObservation(dataset, row, locale))
      return row === undefined || observation === null ? [] : [{ place, row, slot, observation }]
    })
    read = { dataset, locale, rows: new Map(shown.map(({ row, observation }) => [row, observation])) }
    return shown
  })
}
