import type { Dataset } from '@/domain/dataset'
import type { Indicator } from '@/domain/indicator'
import { DENOMINATORS } from '@/domain/indicator'
import type { View } from '@/domain/view'
import { comparableIndicators, townsWithFigure } from './comparable'

const denominators = new Set<string>(Object.values(DENOMINATORS).map(({ indicator }) => indicator))

/** Indicators that a view looks at, in its order; ids that the data does not have are skipped. */
export function selectIndicators(dataset: Dataset, { indicators, themes }: Pick<View, 'indicators' | 'themes'>): Indicator[] {
  const known = [...new Set(indicators)].flatMap((id) => dataset.indicatorIndex.get(id) ?? [])
  if (known.length > 0) return known
  const fallback = defaultIndicator(dataset, themes)
  return fallback === null ? [] : [fallback]
}

/**
 * What to show before anything is chosen, within the themes where any are named: the first comparable count
 * (background figures that others are divided by come later), else the first indicator with a figure, else the first.
 */
export function defaultIndicator(dataset: Dataset, themes: readonly string[]): Indicator | null {
  const shown = (indicator: Indicator) => themes.length === 0 || themes.includes(indicator.theme)
  const comparable = comparableIndicators(dataset).filter(shown)
  const candidates = dataset.indicators.filter(shown)
  return (
    comparable.find(({ id, kind }) => kind === 'count' && !denominators.has(id)) ??
    comparable.find(({ id }) => !denominators.has(id)) ??
    comparable[0] ??
    candidates.find((indicator) => townsWithFigure(dataset, indicator) > 0) ??
    candidates[0] ??
    dataset.indicators[0] ??
    null
  )
}
