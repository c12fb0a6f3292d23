import type { Dataset } from '@/domain/dataset'
import { NO_REPORT } from '@/domain/dataset'
import type { Indicator, IndicatorId } from '@/domain/indicator'
import type { TownCode } from '@/domain/town'
import type { ChartKind, View, ViewChange } from '@/domain/view'
import { DEFAULT_VIEW } from '@/domain/view'
import { chartFits } from '@/query/fit/chartFit'
import { townsWithFigure } from '@/query/settle/comparable'
import { selectIndicators } from '@/query/settle/selectIndicators'
import { ALL_YEARS } from '@/query/settle/selectYears'

/** Towns from which on their spread says more than each by itself. */
const MANY_TOWNS = 40

/** The way to the page of an indicator; the town that the reader comes from stays in sight. */
export function goToIndicator(id: IndicatorId, from: TownCode | null = null): ViewChange {
  const leaving: ViewChange = from === null ? {} : { towns: 'all', years: null, themes: [], highlight: [from] }
  return { page: 'indicator', indicators: [id], chart: null, evidence: null, ...leaving }
}

/** The indicator that the page shows: the first that the view names, else a comparable one. */
export function shownIndicator(dataset: Dataset, view: Pick<View, 'indicators' | 'themes'>): Indicator | null {
  return selectIndicators(dataset, view)[0] ?? null
}

type Asked = Pick<View, 'chart' | 'sort' | 'highlight' | 'regions'>

/** The view of all values of an indicator: over the years where reports follow each other, else each town’s latest; as a table all of them. */
export function indicatorView(dataset: Dataset, indicator: Indicator, asked: Asked): View {
  const { sort, highlight, regions } = asked
  const whole: View = { ...DEFAULT_VIEW, page: 'indicator', indicators: [indicator.id], years: ALL_YEARS, sort, highlight, regions }
  const table = asked.chart === 'table' || indicator.kind === 'mention'
  const chart = table ? 'table' : drawnKind(dataset, whole)
  const everyYear = table ? hasSeveral(dataset) : chart === 'line'
  return { ...whole, chart, years: everyYear ? ALL_YEARS : { kind: 'latest' } }
}

/** Whether any town has more than one report: otherwise the latest of each are all there are, without gaps to tell. */
function hasSeveral({ reports, years: { length: width } }: Dataset): boolean {
  let last = -1
  return reports.some((report, cell) => {
    if (report === NO_REPORT) return false
    const town = Math.floor(cell / width)
    const again = town === last
    last = town
    return again
  })
}

function drawnKind(dataset: Dataset, whole: View): ChartKind {
  const fits = new Set(chartFits(dataset, whole).flatMap(({ kind, fits: suits }) => (suits ? [kind] : [])))
  const indicator = shownIndicator(dataset, whole)
  if (indicator !== null && townsWithFigure(dataset, indicator) > MANY_TOWNS && fits.has('distribution')) return 'distribution'
  return fits.has('line') ? 'line' : 'bar'
}
