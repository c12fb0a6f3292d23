import { shortRegion } from '@/data/values/shortRegion'
import { inLang } from '@/domain/bilingual'
import { formatNumber } from '@/domain/formatNumber'
import type { ResultCell, ResultTable } from '@/domain/resultTable'
import { resultCell } from '@/domain/resultTable'
import { townName } from '@/domain/townLabels'
import type { ChartContext } from '../builder'
import { figureLabel, periodLabel, wordsLabel } from '../labels/cellText'
import type { CondensedEntry } from '../panels/condense'
import type { Panel } from '../panels/panels'
import { townNameOf, townOf, yearOf } from '../labels/place'
import { isNoted } from '../signs/noted'
import { chooseLines } from './chooseLines'

/** One line of a bar chart. */
export type BarItem =
  | BarLine
  /** Lines left out. */
  | { readonly kind: 'break'; readonly text: string }
  /** Between the ranked lines and those without a figure. */
  | { readonly kind: 'rule' }

export interface BarLine {
  readonly kind: 'line'
  readonly cell: ResultCell
  readonly series: number
  /** Empty in the second and later years of a town. */
  readonly name: string
  /** Empty where the panel is of one year. */
  readonly year: string
  readonly region: string
  /** Figure with its signs; empty where the cell has none to draw. */
  readonly label: string
  /** A note says how the figure is to be read. */
  readonly noted: boolean
  /** “7月起”. */
  readonly period: string
  /** Words in place of a bar; empty where a bar is drawn. */
  readonly words: string
}

/** The lines of a panel in the order of the table; long lists keep both ends and the highlighted towns. */
export function barItems(table: ResultTable, panel: Panel, context: ChartContext): BarItem[] {
  const { ranked, rest } = chooseLines(table, panel)
  const { between, unranked } = context.locale.messages.charts.breaks
  const itemsOf = (entries: readonly CondensedEntry[], text: (count: string) => string) =>
    entries.flatMap((entry): BarItem[] =>
      entry.kind === 'break'
        ? [{ kind: 'break', text: text(formatNumber(entry.count, context.locale.lang)) }]
        : panel.series.map((series) => barLine(table, { row: entry.row, series }, context)),
    )
  const head = itemsOf(ranked, between)
  const tail = itemsOf(rest, unranked)
  const items: BarItem[] = tail.length === 0 || head.length === 0 || panel.series[0] !== 0 ? [...head, ...tail] : [...head, { kind: 'rule' }, ...tail]
  return table.view.facet === 'town' ? items.map((item) => nameInTown(item, panel, context)) : nameOnce(withoutSharedRegion(items))
}

function barLine(table: ResultTable, { row, series }: { row: number; series: number }, { locale }: ChartContext): BarLine {
  const column = table.series[series]
  if (column === undefined) throw new RangeError(`no series ${series}`)
  const cell = resultCell(table, column, row)
  const town = townOf(table, cell.town)
  const name = townNameOf(table, cell.town, locale)
  const drawn = cell.value !== null && cell.state !== 'zero'
  return {
    kind: 'line',
    cell,
    series,
    name,
    year: String(yearOf(table, cell.year)),
    region: name === townName(town, locale.lang) ? shortRegion(town, locale.lang) : '',
    label: drawn ? figureLabel(cell, locale) : '',
    noted: drawn && isNoted(table.dataset, cell),
    period: periodLabel(table, cell, locale),
    words: drawn ? '' : wordsLabel(table, cell, locale),
  }
}

/** In a town's own panel a line is named after its year, or after its indicator where there are several. */
function nameInTown(item: BarItem, panel: Panel, { locale }: ChartContext): BarItem {
  if (item.kind !== 'line') return item
  if (panel.series.length === 1) return { ...item, name: item.year, year: '', region: '' }
  const name = inLang(item.cell.indicator.name, locale.lang)
  return { ...item, name: panel.rows.length === 1 ? name : locale.messages.charts.ofYear(name, item.year), year: '', region: '' }
}

/** A region that all lines share tells nothing apart. */
function withoutSharedRegion(items: readonly BarItem[]): readonly BarItem[] {
  const regions = new Set(items.flatMap((item) => (item.kind === 'line' ? [item.region] : [])))
  return regions.size > 1 ? items : items.map((item) => (item.kind === 'line' ? { ...item, region: '' } : item))
}

/** The second and later lines of the same town in a row carry no name. */
function nameOnce(items: readonly BarItem[]): BarItem[] {
  return items.map((item, i) => {
    const before = items[i - 1]
    if (item.kind !== 'line' || before?.kind !== 'line' || before.cell.town !== item.cell.town) return item
    return { ...item, name: '' }
  })
}
