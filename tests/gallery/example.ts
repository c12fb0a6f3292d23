import type { Lang } from '@/domain/bilingual'
import type { Dataset } from '@/domain/dataset'
import type { Look, View } from '@/domain/view'
import { DEFAULT_VIEW } from '@/domain/view'
import type { Variant } from '@/charts/theme'

/** One picture of the gallery: a data set, what is looked at, and how. Its name is its file. */
export interface Example {
  readonly name: string
  readonly dataset: () => Dataset
  readonly view: Partial<View>
  /** Pixels; 640 where absent. */
  readonly width?: number
  readonly lang?: Lang
  readonly look?: Look
  readonly variant?: Variant
}

/** The whole view of an example. */
export function viewOf({ view }: Example): View {
  return { ...DEFAULT_VIEW, page: 'compare', ...view }
}
