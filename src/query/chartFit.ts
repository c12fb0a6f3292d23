import type { Dataset } from '@/domain/dataset'
import type { ChartKind, View } from '@/domain/view'

export interface ChartFit {
  readonly kind: ChartKind
  readonly fits: boolean
  readonly reason: string | null
  readonly values: Readonly<Record<string, string | number>>
}

export function chartFits(_dataset: Dataset, _view: View): ChartFit[] {
  return []
}
