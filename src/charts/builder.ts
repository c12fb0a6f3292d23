import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams } from 'echarts'
import type { LineSeriesOption, RadarSeriesOption } from 'echarts/charts'
import type { GraphicComponentOption, GridComponentOption, RadarComponentOption, TooltipComponentOption } from 'echarts/components'
import type { ResultTable } from '@/domain/resultTable'
import type { EvidenceAddress } from '@/domain/view'
import type { Locale } from '@/locales/messages'
import type { ChartTheme } from './theme'
import type { GraphicElement } from './shapes/toGraphic'

/** What a builder may know besides the figures. */
export interface ChartContext {
  readonly theme: ChartTheme
  readonly locale: Locale
  /** Pixels that the page gives to the chart. */
  readonly width: number
  readonly height: number
  /** The figure whose evidence is open: its row is shown as chosen. */
  readonly selected?: EvidenceAddress | null
  /** On paper nothing can be pointed at: figures that a screen shows on pointing stand beside their marks. */
  readonly still?: boolean
}

/** One clickable thing of a chart. */
export interface MarkDatum {
  readonly id: string
  readonly name: string
  readonly value: readonly [x: number, y: number]
  readonly cell: EvidenceAddress
  /** What the tooltip needs: row and series of the table. */
  readonly at: CellPosition
  /** A second figure of the same mark, told before the first. */
  readonly also?: CellPosition
}

/** Row and column of a figure in the result. */
export interface CellPosition {
  readonly row: number
  readonly series: number
}

/** A series of marks drawn by us. */
export interface MarkSeriesOption {
  readonly id: string
  readonly name: string
  readonly type: 'custom'
  readonly coordinateSystem: 'cartesian2d' | 'none'
  readonly xAxisIndex?: number
  readonly yAxisIndex?: number
  readonly silent?: boolean
  readonly z?: number
  readonly animation: boolean
  readonly clip?: boolean
  readonly encode?: { readonly x: number; readonly y: number }
  readonly data: readonly (MarkDatum | readonly [number, number])[]
  readonly renderItem: (params: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI) => MarkGroup
}

export interface MarkGroup {
  readonly type: 'group'
  readonly children: GraphicElement[]
}

type Identified<T> = T & { readonly id: string }

/** Axis of a grid; a part of what ECharts allows. */
export interface AxisOption {
  readonly id: string
  readonly gridIndex: number
  readonly type: 'value' | 'log' | 'category'
  readonly show?: boolean
  readonly min?: number
  readonly max?: number
  readonly inverse?: boolean
  readonly [option: string]: unknown
}

/** The option of a chart: only parts that the kinds load. */
export interface ChartOption {
  readonly animation: boolean
  readonly aria: { readonly enabled: false }
  readonly backgroundColor: string
  readonly textStyle: { readonly fontFamily: string; readonly color: string }
  readonly tooltip: TooltipComponentOption
  readonly grid: readonly Identified<GridComponentOption>[]
  readonly xAxis: readonly AxisOption[]
  readonly yAxis: readonly AxisOption[]
  readonly radar?: readonly Identified<RadarComponentOption>[]
  readonly graphic?: GraphicComponentOption
  readonly series: readonly (MarkSeriesOption | Identified<LineSeriesOption> | Identified<RadarSeriesOption>)[]
}

/** A chart ready to be painted; `height` is what the content needs, in pixels. */
export interface BuiltChart {
  readonly option: ChartOption
  readonly height: number
}

export type ChartBuilder = (table: ResultTable, context: ChartContext) => BuiltChart
