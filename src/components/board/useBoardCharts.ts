import type { ComputedRef } from 'vue'
import { computed, shallowRef, watch } from 'vue'
import type { DatasetRef } from '@/domain/view'
import type { BoardChart } from '@/link/boardShape'
import { matchDataset } from '@/link/datasetMatch'
import { decodeView } from '@/link/viewCodec'
import { useDatasets } from '@/stores/datasets'
import { usePreferences } from '@/stores/preferences'
import type { ChartData, ShownChart } from './boardCharts'
import { showChart } from './boardCharts'

type Pinned = BoardChart & { readonly id: string }

const LOADING: ChartData = { kind: 'loading' }

/** The charts of a board, each run on its own data set, which is loaded without leaving the one looked at. */
export function useBoardCharts(charts: () => readonly Pinned[]): ComputedRef<readonly ShownChart[]> {
  const datasets = useDatasets()
  const preferences = usePreferences()
  const data = shallowRef<ReadonlyMap<string, ChartData>>(new Map())
  const refs = computed(() => new Map(charts().map(({ search }) => [search, decodeView(search, null).view.dataset])))
  const wanted = computed(() => [...new Map([...refs.value.values()].map((ref) => [keyOf(ref), ref])).values()])

  watch([wanted, () => datasets.entries.length], () => wanted.value.forEach(load), { immediate: true })

  async function load(ref: DatasetRef): Promise<void> {
    const known = data.value.get(keyOf(ref))
    if (known?.kind === 'here') return
    const found = await find(ref)
    data.value = new Map(data.value).set(keyOf(ref), found)
  }

  async function find(ref: DatasetRef): Promise<ChartData> {
    await Promise.all([datasets.openCatalog(), datasets.openLibrary()])
    const match = matchDataset({ ref, known: datasets.known, fragment: 'absent' })
    if (!('id' in match)) return { kind: 'elsewhere' }
    const dataset = await datasets.peek(match.id)
    const changed = ref.fingerprint !== null && dataset?.fingerprint !== ref.fingerprint
    return dataset === null ? { kind: 'failed' } : { kind: 'here', dataset, changed }
  }

  let before = new Map<string, { readonly pinned: Pinned; readonly data: ChartData; readonly locale: unknown; readonly shown: ShownChart }>()

  /** A chart that did not change keeps its result, so that writing a note draws nothing anew. */
  return computed(() => {
    const { locale } = preferences
    const now = new Map(
      charts().map((pinned) => {
        const ref = refs.value.get(pinned.search)
        const own = (ref && data.value.get(keyOf(ref))) ?? LOADING
        const known = before.get(pinned.id)
        const same = known?.data === own && known.locale === locale && known.pinned.search === pinned.search
        const shown = same ? { ...known.shown, chart: pinned } : showChart(pinned, own, locale)
        return [pinned.id, { pinned, data: own, locale, shown }] as const
      }),
    )
    before = now
    return [...now.values()].map(({ shown }) => shown)
  })
}

function keyOf({ id, fingerprint }: DatasetRef): string {
  return JSON.stringify([id, fingerprint])
}
