import type { ChartKind, View, ViewChange } from '@/domain/view'
import { defaultYears } from './selectYears'

/** The change that shows a view as another kind; as a table it keeps the years of the chart it was, so that both hold the same figures. */
export function switchKind({ years }: Pick<View, 'years'>, from: ChartKind, to: ChartKind | null): ViewChange {
  return to === 'table' && from !== 'table' ? { chart: to, years: years ?? keptYears(from) } : { chart: to }
}

/** Years that a table looks at anyway need not be chosen. */
function keptYears(from: ChartKind): View['years'] {
  const years = defaultYears(from)
  return years.kind === defaultYears('table').kind ? null : years
}
