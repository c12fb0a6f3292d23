import type { ResultTable } from '@/domain/resultTable'
import type { ChartContext } from '../builder'
import { figureLabel } from '../labels/cellText'
import { textWidth } from '../labels/measureText'
import { splitByUnit } from '../panels/mixedPanels'
import type { Panel, Rect } from '../panels/panels'
import { arrange, MOST_PANELS, planPanels } from '../panels/panels'
import { TITLE_HEIGHT } from '../panels/panelTitle'
import { yearOf } from '../labels/place'
import type { ValueScale } from '../scales/valueScale'
import { tickWidth, valueScale } from '../scales/valueScale'
import type { Line, LinePlan } from './linePlan'
import { planLines } from './linePlan'
import type { BandYear } from './quartileBand'
import { quartileBand } from './quartileBand'

/** A panel of lines, ready to be drawn. */
export interface LinePanel {
  readonly panel: Panel
  readonly index: number
  readonly rect: Rect
  readonly plot: Rect
  readonly plan: LinePlan
  readonly band: readonly BandYear[]
  readonly scale: ValueScale
  /** Every calendar year from the first to the last chosen. */
  readonly years: readonly number[]
}

export const LABEL_SIZE = 13
/** Distance of two names that do not touch. */
export const LABEL_STEP = 16
/** From the edge of the plot to the names; only here do lines lead to them. */
export const LABEL_GAP = 20
const NARROWEST = 260
/** Height of a single panel as a part of its width; paper holds two on a sheet. */
const SLOPE = 0.45
const PAPER_SLOPE = 0.33
const SMALL_HEIGHT = 170
const TALLEST = 320
const AXIS_ROOM = 26
const TOP_ROOM = 18

/** Panels of lines with their places; `height` is what all of them need. */
export function layOutLines(table: ResultTable, context: ChartContext): { panels: LinePanel[]; height: number } {
  const panels = planPanels(table, context.locale).panels.flatMap((panel) => splitByUnit(table, panel, context.locale)).slice(0, MOST_PANELS)
  const years = calendarYears(table)
  const contents = panels.map((panel) => ({ panel, years, ...contentOf(table, panel, context) }))
  const single = panels.length === 1
  const body = single ? Math.max(300, context.height, Math.min(460, Math.round(context.width * (context.still === true ? PAPER_SLOPE : SLOPE)))) : smallHeight(contents)
  const heights = panels.map((panel) => body + (panel.title === '' ? 0 : TITLE_HEIGHT))
  const { rects, height } = arrange(heights, { width: context.width, narrowest: single ? context.width : NARROWEST, gap: 28 })
  const placed = contents.flatMap((content, index): LinePanel[] => {
    const rect = rects[index]
    if (rect === undefined) return []
    const scale = sharedScale(table, content, contents)
    return [{ ...content, index, rect, scale, plot: plotOf(content, { rect, scale }, context) }]
  })
  return { panels: placed, height }
}

/** High enough for the names of its lines, within reason. */
function smallHeight(contents: readonly Content[]): number {
  const most = Math.max(...contents.map(({ plan }) => plan.lines.length))
  return Math.min(TALLEST, Math.max(SMALL_HEIGHT, most * LABEL_STEP + AXIS_ROOM + TOP_ROOM))
}

type Content = Pick<LinePanel, 'panel' | 'plan' | 'band' | 'years'>

function contentOf(table: ResultTable, panel: Panel, { locale }: ChartContext): Omit<Content, 'panel' | 'years'> {
  const plan = planLines(table, panel, locale)
  return { plan, band: plan.form === 'few' ? quartileBand(table, panel) : [] }
}

/** One axis for panels of the same unit, unless each has its own. */
function sharedScale(table: ResultTable, own: Content, all: readonly Content[]): ValueScale {
  const unit = unitOf(table, own)
  const alike = table.view.axis === 'own' || table.view.facet === 'none' ? [own] : all.filter((other) => unitOf(table, other) === unit)
  return valueScale(alike.flatMap(valuesOf), table.view.scale, all.length > 1 ? 3 : 5)
}

function unitOf(table: ResultTable, { panel }: Content): string {
  const { indicator } = table.series[panel.series[0] ?? 0] ?? {}
  return table.view.facet === 'town' ? (indicator?.id ?? '') : (indicator?.unit.zh ?? '')
}

function valuesOf({ plan, band }: Content): number[] {
  const points = plan.lines.flatMap(({ points }) => points.flatMap(({ value, cell }) => [value, cell.valueMax ?? value]))
  return [...points, ...band.flatMap(({ lower, upper }) => [lower, upper])]
}

function plotOf({ panel, plan, band, years }: Content, { rect, scale }: { rect: Rect; scale: ValueScale }, context: ChartContext): Rect {
  const left = rect.left + tickWidth(scale, context) + 12
  const labels = lineLabels({ plan, band, years }, context).map((label) => textWidth(label, LABEL_SIZE))
  const right = Math.min(Math.max(24, ...labels.map((width) => width + LABEL_GAP + 8)), rect.width * 0.4)
  const top = rect.top + (panel.title === '' ? 0 : TITLE_HEIGHT) + TOP_ROOM
  return { left, top, width: Math.max(40, rect.left + rect.width - right - left), height: Math.max(40, rect.top + rect.height - AXIS_ROOM - top) }
}

/** Names at the right of the lines; a panel with one line is named by its title. */
export function lineLabels({ plan: { lines }, band, years }: Pick<LinePanel, 'plan' | 'band' | 'years'>, context: ChartContext): string[] {
  const names = lines.length + band.length > 1 || band.length > 0 ? lines.map((line) => endLabel(line, years, context)) : []
  const { median, middleHalf } = context.locale.messages.charts
  return band.length === 0 ? names : [...names, median, middleHalf]
}

/**
 * The name of a line, with the year of its last figure where the axis goes on: the level of the name says nothing of
 * later years. On paper with the figure itself.
 */
export function endLabel({ label, points }: Line, years: readonly number[], { locale, still }: ChartContext): string {
  const last = points.at(-1)
  if (last === undefined) return label
  const year = last.year === years.at(-1) ? '' : ` ${last.year}`
  const name = `${label}${year}`
  return still === true ? locale.messages.charts.describe.labelled(name, figureLabel(last.cell, locale)) : name
}

function calendarYears(table: ResultTable): number[] {
  const shown = table.view.years.years.map((year) => yearOf(table, year))
  const first = shown[0]
  const last = shown.at(-1)
  if (first === undefined || last === undefined) return []
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}
