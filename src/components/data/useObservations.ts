import { refDebounced } from '@vueuse/core'
import type { ComputedRef, ShallowRef } from 'vue'
import { computed, shallowRef, watch } from 'vue'
import { useReadings } from '@/composables/useReadings'
import type { Dataset } from '@/domain/dataset'
import type { View } from '@/domain/view'
import type { ObservationCounts, ObservationFilter } from '@/query/observations/observationFilter'
import { NO_FILTER, countObservations, filterObservations } from '@/query/observations/observationFilter'
import { observationRows } from '@/query/observations/observationRows'
import { searchObservations } from '@/query/observations/searchObservations'
import type { ObservationOrder } from '@/query/observations/sortObservations'
import { sortObservations } from '@/query/observations/sortObservations'

/** Typing rests this long before the table follows, in milliseconds. */
const PAUSE_MS = 20

export interface Observations {
  /** How many rows of each kind there are within the filters of the view. */
  readonly counts: ComputedRef<ObservationCounts>
  /** Rows to show, in their order. */
  readonly rows: ComputedRef<Uint32Array>
  readonly filter: ShallowRef<ObservationFilter>
  /** null: as the data goes. */
  readonly order: ShallowRef<ObservationOrder | null>
}

/** The rows of the table step by step, each step worked out anew only when what it rests on changes. */
export function useObservations(dataset: () => Dataset, view: () => View): Observations {
  const { readings, load } = useReadings()
  const filter = shallowRef<ObservationFilter>(NO_FILTER)
  const order = shallowRef<ObservationOrder | null>(null)
  const query = refDebounced(computed(() => view().query), PAUSE_MS)
  const scope = computed<View>((before) => (before !== undefined && sameScope(before, view()) ? before : view()))
  const all = computed(() => observationRows(dataset(), scope.value))
  const counts = computed(() => countObservations(dataset(), all.value))
  const filtered = computed(() => filterObservations(dataset(), all.value, filter.value))
  const found = computed(() => searchObservations(dataset(), filtered.value, { query: query.value, readings: readings.value }))
  const rows = computed(() => (order.value === null ? found.value : sortObservations(dataset(), found.value, order.value)))
  watch(dataset, () => (filter.value = NO_FILTER))
  /** A link may ask in pinyin before the reader comes near the search box. */
  watch(query, (asked) => void (asked !== '' && load()), { immediate: true })
  return { counts, rows, filter, order }
}

const SCOPE = ['towns', 'regions', 'years', 'themes'] as const satisfies (keyof View)[]

/** Opening a drawer must not list everything anew. */
function sameScope(before: View, after: View): boolean {
  return SCOPE.every((part) => before[part] === after[part])
}
