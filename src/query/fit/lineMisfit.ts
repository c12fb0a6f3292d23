import type { Dataset } from '@/domain/dataset'
import { NO_REPORT } from '@/domain/dataset'
import type { ResolvedView, ResultSeries, ResultTable } from '@/domain/resultTable'
import type { Misfit } from './misfit'
import { figureSeries } from './misfit'
import { tabulatePlainly } from '../rows/tabulatePlainly'

/** Towns looked at together: the first town with a course settles it, mostly among the first. */
const BATCH = 256

/** Why a view has no lines to draw, or null where some town has figures of two chosen years. */
export function lineMisfit(dataset: Dataset, view: ResolvedView): Misfit | null {
  const { towns, years } = view
  if (years.kind === 'latest' || years.years.length < 2) return { reason: 'needs_two_years', values: { years: years.years.length } }
  for (let start = 0; start < towns.length; start += BATCH) {
    if (hasCourse(tabulatePlainly(dataset, { ...view, towns: towns.subarray(start, start + BATCH) }))) return null
  }
  const repeated = countRepeated(dataset, towns, years.years)
  const reason = repeated === 0 ? 'no_repeated_reports' : 'no_repeated_figures'
  return { reason, values: { towns: repeated, of: towns.length } }
}

function hasCourse({ series, rowTowns }: ResultTable): boolean {
  return figureSeries(series).some((one) => repeats(one, rowTowns))
}

function repeats({ values }: ResultSeries, rowTowns: Uint32Array): boolean {
  let before = -1
  for (let row = 0; row < values.length; row++) {
    if (Number.isNaN(values[row])) continue
    const town = rowTowns[row] ?? 0
    if (town === before) return true
    before = town
  }
  return false
}

function countRepeated({ reports, years: { length: width } }: Dataset, towns: Uint32Array, years: readonly number[]): number {
  return towns.filter((town) => years.filter((year) => reports[town * width + year] !== NO_REPORT).length > 1).length
}
