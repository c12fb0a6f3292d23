import type { Embedded } from '@/data/package/embedded'
import { packEmbedded } from '@/data/package/embedded'
import type { Dataset, DatasetInfo } from '@/domain/dataset'
import type { View } from '@/domain/view'
import { DEFAULT_VIEW } from '@/domain/view'
import { writeBoardFragment } from '@/link/boardCodec'
import { encodeView } from '@/link/viewCodec'
import { packageFiles } from './package/packageFiles'

/** Id of the first data set of such a page, whatever it was called where it was made. */
export const PAGE_DATASET = 'page'

const DATA_ELEMENT = /(<script type="text\/plain" id="zhenjian-data">)[^<]*(<\/script>)/

export interface SingleFile {
  /** Markup of a page in one file, with whatever data. */
  readonly page: string
  readonly dataset: Dataset
  /** What the page opens with. */
  readonly view: View
}

/** The page with this data set and view in it; null if the markup has no place for data. */
export function singleFile({ page, dataset, view }: SingleFile): string | null {
  const own = asPageDataset(dataset, 0)
  return withEmbedded(page, { start: queryOf(view, own), files: filesOf([own]) })
}

/** A chart of a board with the data that it is drawn from. */
export interface BoardPageChart {
  readonly dataset: Dataset
  readonly view: View
  readonly note: string
}

export interface BoardPage {
  readonly page: string
  readonly title: string
  /** At least one. */
  readonly charts: readonly BoardPageChart[]
}

/** The page with a board in it and every data set that its charts are drawn from; null if the markup has no place for data. */
export function boardPage({ page, title, charts }: BoardPage): string | null {
  const used = [...new Set(charts.map(({ dataset }) => dataset))]
  const own = new Map(used.map((dataset, at) => [dataset, asPageDataset(dataset, at)]))
  const placed = charts.flatMap(({ dataset, view, note }) => {
    const inPage = own.get(dataset)
    return inPage === undefined ? [] : [{ inPage, chart: { search: queryOf(view, inPage), note } }]
  })
  const [first] = placed
  if (first === undefined) return null
  const fragment = writeBoardFragment({ title, charts: placed.map(({ chart }) => chart) })
  return withEmbedded(page, { start: `${queryOf({ ...DEFAULT_VIEW, page: 'board' }, first.inPage)}#${fragment}`, files: filesOf([...own.values()]) })
}

function withEmbedded(page: string, embedded: Embedded): string | null {
  if (!DATA_ELEMENT.test(page)) return null
  const packed = packEmbedded(embedded)
  return page.replace(DATA_ELEMENT, (_, before: string, after: string) => `${before}${packed}${after}`)
}

function asPageDataset(dataset: Dataset, at: number): Dataset {
  return { ...dataset, info: { ...dataset.info, id: at === 0 ? PAGE_DATASET : `${PAGE_DATASET}-${at + 1}`, origin: 'builtin' } }
}

function queryOf(view: View, own: Dataset): string {
  return encodeView({ ...view, dataset: { id: own.info.id, fingerprint: own.fingerprint } }, { full: true, dataset: own })
}

function filesOf(datasets: readonly Dataset[]): Record<string, string> {
  const files = datasets.flatMap((dataset) => Object.entries(packageFiles(dataset)).map(([name, text]) => [`${dataset.info.id}/${name}`, text] as const))
  return Object.fromEntries([['catalog.json', JSON.stringify(datasets.map(({ info }) => catalogRow(info)))], ...files])
}

function catalogRow({ id, title, description, entity, synthetic, version, licence }: DatasetInfo): object {
  return {
    ...{ id, folder: id, synthetic, version, licence },
    ...{ title_zh: title.zh, title_en: title.en, description_zh: description.zh, description_en: description.en, entity_zh: entity.zh, entity_en: entity.en },
  }
}
