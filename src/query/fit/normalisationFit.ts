import type { Dataset } from '@/domain/dataset'
import type { IndicatorColumn } from '@/domain/dataset'
import type { Normalisation } from '@/domain/indicator'
import { DENOMINATORS, NORMALISATIONS, effectivePer } from '@/domain/indicator'
import type { ResolvedView } from '@/domain/resultTable'
import type { View } from '@/domain/view'
import { isFigureAt } from '../figures/figureCodes'
import { resolveView } from '../settle/resolveView'
import type { Rows } from '../rows/selectRows'
import { selectRows } from '../rows/selectRows'

export type NormalisationReason = 'not_for_indicator' | 'no_denominator' | 'never_together'

/** Whether figures may be related in this way; where not, why. */
export interface NormalisationFit {
  readonly per: Normalisation
  readonly fits: boolean
  readonly reason: NormalisationReason | null
  /** `towns` of the `of` towns shown report the denominator, `together` of them with a figure of an indicator shown. */
  readonly values: { readonly towns: number; readonly together: number; readonly of: number }
}

/** For each normalisation, whether it can be used: the definition allows it and two towns (or the only one) can be divided. */
export function normalisationFits(dataset: Dataset, view: View): NormalisationFit[] {
  const resolved = resolveView(dataset, view)
  const { rows } = selectRows(dataset, { ...resolved, missing: 'list' })
  return NORMALISATIONS.map((per) => {
    const values = { ...countTowns(dataset, { per, resolved, rows }), of: resolved.towns.length }
    const reason = per === 'raw' ? null : findReason(per, resolved, values)
    return { per, fits: reason === null, reason, values }
  })
}

function findReason(per: Normalisation, { indicators }: ResolvedView, values: NormalisationFit['values']): NormalisationReason | null {
  const needed = Math.min(2, Math.max(1, values.of))
  if (!indicators.some((indicator) => effectivePer(indicator, per) === per)) return 'not_for_indicator'
  if (values.towns < needed) return 'no_denominator'
  return values.together < needed ? 'never_together' : null
}

interface Divisible {
  readonly per: Normalisation
  readonly resolved: ResolvedView
  readonly rows: Rows
}

function countTowns(dataset: Dataset, { per, resolved, rows }: Divisible): { towns: number; together: number } {
  const divisor = per === 'raw' ? undefined : dataset.columns.get(DENOMINATORS[per].indicator)
  if (divisor === undefined) return { towns: 0, together: 0 }
  const divided = resolved.indicators.flatMap((indicator) => (effectivePer(indicator, per) === per ? (dataset.columns.get(indicator.id) ?? []) : []))
  return countDivisible(rows, divisor, divided)
}

/** Counts towns once each; the rows of a town stand together. */
function countDivisible({ towns, cells }: Rows, divisor: IndicatorColumn, divided: readonly IndicatorColumn[]): { towns: number; together: number } {
  const counts = { towns: 0, together: 0 }
  let [townSeen, togetherSeen] = [-1, -1]
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row] ?? 0
    const town = towns[row] ?? 0
    if (togetherSeen === town || !isFigureAt(divisor, cell) || !((divisor.values[cell] ?? 0) > 0)) continue
    if (townSeen !== town) counts.towns++
    townSeen = town
    if (!divided.some((column) => isFigureAt(column, cell))) continue
    counts.together++
    togetherSeen = town
  }
  return counts
}
