import type { CheckOutcome } from '@/domain/check'
import type { Dataset } from '@/domain/dataset'
import type { Indicator, IndicatorId } from '@/domain/indicator'

/** A total of one report with its parts, as the check of sums has seen them. */
export interface ReportSum {
  readonly town: number
  readonly year: number
  readonly outcome: CheckOutcome
  readonly total: number
  readonly parts: readonly { readonly indicator: Indicator; readonly value: number | null }[]
}

/** The reports that give an indicator together with parts of it. */
export function reportSums({ checks, indicatorIndex }: Dataset, id: IndicatorId): ReportSum[] {
  return checks.flatMap(({ rule, town, year, outcome, figures }) => {
    const [total, ...parts] = figures
    if (rule !== 'parts_add_up' || total?.indicator !== id || total.value === null) return []
    const known = parts.flatMap(({ indicator, value }) => {
      const part = indicatorIndex.get(indicator)
      return part === undefined ? [] : [{ indicator: part, value }]
    })
    return [{ town, year, outcome, total: total.value, parts: known }]
  })
}
