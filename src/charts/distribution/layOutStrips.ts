import type { ResultTable } from '@/domain/resultTable'
import { stateCode } from '@/domain/state'
import type { Summary } from '@/query/figures/summarise'
import { summarise } from '@/query/figures/summarise'
import type { ChartContext } from '../builder'
import type { Rect } from '../panels/panels'
import { arrange, MOST_PANELS } from '../panels/panels'
import { TITLE_HEIGHT } from '../panels/panelTitle'
import { extentOfSeries } from '../scales/seriesExtent'
import { seriesOfRows } from '../seriesOfRows'
import { share } from '../scales/share'
import type { ValueScale } from '../scales/valueScale'
import { valueScale } from '../scales/valueScale'
import type { Strip } from './planStrips'
import { planStrips } from './planStrips'
import { swarm } from './swarm'

/** A strip with its place. Pixels of its own count upward from the line that dots stand on. */
export interface StripPanel extends Strip {
  readonly index: number
  readonly rect: Rect
  readonly plot: Rect
  readonly scale: ValueScale
  readonly summary: Summary
  /** Rows of which a report is held. */
  readonly reports: number
  readonly r: number
  /** How far each of `dots` is lifted above the line, in pixels. */
  readonly lifts: readonly number[]
}

/** Below the dots: the box of quartiles and its words. */
export const BOX_ROOM = 52
/** Names above the dots stand in lanes of this height. */
export const LANE = 19
export const LANES = 3
const NO_REPORT = stateCode('no_report')
const AXIS_ROOM = 24
const NARROWEST = 300
const SIDE = 22

/** Strips one below the other, or in columns where there are several; `height` is what they need. */
export function layOutStrips(table: ResultTable, context: ChartContext): { panels: StripPanel[]; height: number } {
  const strips = planStrips(table, context.locale).slice(0, MOST_PANELS)
  const shared = strips.length > 1 && table.view.axis === 'shared' && sameUnit(table, strips)
  const all = shared ? strips.flatMap((strip) => valuesOf(table, strip)) : null
  const narrowest = strips.length === 1 || isSpan(strips) ? context.width : NARROWEST
  const width = arrange(strips.map(() => 0), { width: context.width, narrowest, gap: 28 }).rects[0]?.width ?? context.width
  const contents = strips.map((strip) => contentOf(table, strip, { values: all ?? valuesOf(table, strip), width: width - 2 * SIDE }))
  const heights = contents.map((content) => heightOf(content))
  const { rects, height } = arrange(heights, { width: context.width, narrowest, gap: 24 })
  const panels = contents.flatMap((content, index): StripPanel[] => {
    const rect = rects[index]
    return rect === undefined ? [] : [{ ...content, index, rect, plot: plotOf(content, rect) }]
  })
  return { panels, height }
}

type Content = Omit<StripPanel, 'index' | 'rect' | 'plot'>

function contentOf(table: ResultTable, strip: Strip, { values, width }: { values: readonly number[]; width: number }): Content {
  const series = table.series[strip.panel.series[0] ?? 0]
  if (series === undefined) throw new RangeError('a strip needs a series')
  const scale = valueScale(values, table.view.scale, width < 400 ? 4 : 6)
  const r = strip.dots.length > 150 ? 3 : strip.dots.length > 40 ? 4 : 5.5
  const xs = strip.dots.map((row) => share(series.values[row] ?? 0, scale) * width)
  const lifts = strip.form === 'bins' ? strip.dots.map(() => 0) : swarm({ xs, r: r + 0.8, most: 160 })
  const own = seriesOfRows(series, strip.panel.rows)
  const reports = own.states.reduce((count, code) => count + Number(code !== NO_REPORT), 0)
  return { ...strip, scale, r, lifts, reports, summary: summarise(own) }
}

function heightOf({ panel, lifts, form, r, named }: Content): number {
  return (panel.title === '' ? 0 : TITLE_HEIGHT) + nameRoom(named) + dotsHeight({ lifts, form, r }) + AXIS_ROOM + BOX_ROOM
}

function nameRoom(named: readonly number[]): number {
  return Math.min(named.length, LANES) * LANE + 8
}

function dotsHeight({ lifts, form, r }: Pick<Content, 'lifts' | 'form' | 'r'>): number {
  return form === 'bins' ? 120 : Math.max(24, Math.max(0, ...lifts) + 2 * r)
}

function plotOf(content: Content, rect: Rect): Rect {
  const top = rect.top + (content.panel.title === '' ? 0 : TITLE_HEIGHT) + nameRoom(content.named)
  return { left: rect.left + SIDE, top, width: rect.width - 2 * SIDE, height: dotsHeight(content) }
}

/** The ends of what a strip spans. */
function valuesOf(table: ResultTable, { panel, figures }: Strip): number[] {
  const series = table.series[panel.series[0] ?? 0]
  if (series === undefined || figures.length === 0) return []
  const { min, max, leastPositive } = extentOfSeries(series, figures)
  return [min, leastPositive, max]
}

function sameUnit(table: ResultTable, strips: readonly Strip[]): boolean {
  return isSpan(strips) || new Set(strips.map(({ panel }) => table.series[panel.series[0] ?? 0]?.indicator.unit.zh)).size === 1
}

/** Strips of one indicator in several years. */
function isSpan(strips: readonly Strip[]): boolean {
  return strips.length > 1 && new Set(strips.map(({ panel }) => panel.series[0])).size === 1
}
