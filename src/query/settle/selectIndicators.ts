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
  const named = dataset.indicators.filter(({ theme }) => themes.includes(theme))
  const candidates = named.length > 0 ? named : dataset.indicators
  const comparable = comparableIndicators(dataset).filter((indicator) => candidates.includes(indicator))
  const foreground = comparable.filter(({ id }) => !denominators.has(id))
  return (
    foreground.find(({ kind }) => kind === 'count') ??
    foreground[0] ??
    comparable[0] ??
    candidates.find((indicator) => townsWithFigure(dataset, indicator) > 0) ??
    candidates[0] ??
    null
  )
}
