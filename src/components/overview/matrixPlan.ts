import type { Dataset, IndicatorColumn } from '@/domain/dataset'
import type { Theme } from '@/domain/indicator'
import { MENTION_CODES, isFigureAt } from '@/query/figureCodes'
import { stateCode } from '@/domain/state'

/** What a report says on one theme. */
export interface MatrixCell {
  readonly figures: number
  /** Mentions, and quantities in words. */
  readonly mentions: number
}

/** A theme with the columns of its indicators. */
export interface MatrixTheme {
  readonly theme: Theme
  readonly columns: readonly IndicatorColumn[]
}

const VAGUE = stateCode('vague')

/** The themes to show as columns, each with what to count. */
export function matrixThemes(dataset: Dataset, themes: ReadonlySet<string>): MatrixTheme[] {
  return dataset.themes
    .filter(({ id }) => themes.has(id))
    .map((theme) => ({
      theme,
      columns: dataset.indicators.flatMap((indicator) => (indicator.theme === theme.id ? (dataset.columns.get(indicator.id) ?? []) : [])),
    }))
}

/** Counts one report's figures and mentions on one theme. */
export function countCell({ columns }: MatrixTheme, cell: number): MatrixCell {
  let figures = 0
  let mentions = 0
  for (const column of columns) {
    const code = column.states[cell] ?? 0
    if (isFigureAt(column, cell)) figures++
    else if (MENTION_CODES[code] === 1 || code === VAGUE) mentions++
  }
  return { figures, mentions }
}

const STEPS = [1, 2, 4, 6] as const

/** Step of the colour scale, 1–5, by the number of figures. */
export function stepOf(figures: number): number {
  const step = STEPS.findIndex((most) => figures <= most)
  return step < 0 ? 5 : step + 1
}
