import type { Embedded } from '@/data/package/embedded'
import { packEmbedded } from '@/data/package/embedded'
import type { Dataset, DatasetContent, DatasetInfo } from '@/domain/dataset'
import type { View } from '@/domain/view'
import { encodeView } from '@/link/viewCodec'
import { packageFiles } from './package/packageFiles'

/** Id of the one data set of such a page, whatever it was called where it was made. */
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
  if (!DATA_ELEMENT.test(page)) return null
  const packed = packEmbedded(embed(dataset, view))
  return page.replace(DATA_ELEMENT, (_, before: string, after: string) => `${before}${packed}${after}`)
}

function embed(dataset: Dataset, view: View): Embedded {
  const info: DatasetInfo = { ...dataset.info, id: PAGE_DATASET, origin: 'builtin' }
  const own: Dataset = { ...dataset, info }
  const start = encodeView({ ...view, dataset: { id: PAGE_DATASET, fingerprint: dataset.fingerprint } }, { full: true, dataset: own })
  return { start, files: { 'catalog.json': catalog(info), ...inFolder(own) } }
}

function inFolder(content: DatasetContent): Record<string, string> {
  return Object.fromEntries(Object.entries(packageFiles(content)).map(([name, text]) => [`${PAGE_DATASET}/${name}`, text]))
}

function catalog({ id, title, description, entity, synthetic, version, licence }: DatasetInfo): string {
  const row = {
    ...{ id, folder: PAGE_DATASET, synthetic, version, licence },
    ...{ title_zh: title.zh, title_en: title.en, description_zh: description.zh, description_en: description.en, entity_zh: entity.zh, entity_en: entity.en },
  }
  return JSON.stringify([row])
}
