import type { Cell } from '@/domain/cell'
import { readCell } from '@/domain/cell'
import type { Dataset } from '@/domain/dataset'
import type { Indicator, Theme } from '@/domain/indicator'
import { isFigureAt } from '@/query/figures/figureCodes'

/** One indicator of a town over its reports. */
export interface YearsRow {
  readonly indicator: Indicator
  /** One a year, in the order of the years given. */
  readonly cells: readonly Cell[]
}

export interface YearsTheme {
  readonly theme: Theme
  readonly rows: readonly YearsRow[]
}

/** The figures of a town side by side over years (indices), by theme; indicators without any figure are left out. */
export function planYears(dataset: Dataset, town: number, years: readonly number[]): YearsTheme[] {
  const rows = dataset.indicators.filter(({ id }) => hasAny(dataset, id, { town, years })).map((indicator) => ({
    indicator,
    cells: years.map((year) => readCell(dataset, { town, year, indicator })),
  }))
  return dataset.themes
    .map((theme) => ({ theme, rows: rows.filter(({ indicator }) => indicator.theme === theme.id) }))
    .filter((group) => group.rows.length > 0)
}

function hasAny({ columns, years: { length: width } }: Dataset, id: string, { town, years }: { readonly town: number; readonly years: readonly number[] }): boolean {
  const column = columns.get(id)
  return column !== undefined && years.some((year) => isFigureAt(column, town * width + year))
}
