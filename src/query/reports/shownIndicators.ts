import type { Dataset } from '@/domain/dataset'
import type { Indicator } from '@/domain/indicator'
import type { View } from '@/domain/view'

/** Indicators of the themes that a view shows. */
export function shownIndicators({ indicators }: Dataset, { themes }: Pick<View, 'themes'>): readonly Indicator[] {
  return themes.length === 0 ? indicators : indicators.filter(({ theme }) => themes.includes(theme))
}
