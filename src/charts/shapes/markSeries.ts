import type { CustomSeriesRenderItemAPI } from 'echarts'
import type { ResultCell, ResultTable } from '@/domain/resultTable'
import type { ChartContext, MarkDatum, MarkSeriesOption } from '../builder'
import { addressOf, townOf, yearOf } from '../labels/place'
import type { Point, Shape } from './shape'
import { toGraphic } from './toGraphic'

/** Turns a pair of axis values into pixels. */
export type Place = (x: number, y: number) => Point

/** A mark: where it stands, whose figure it is, and how it is drawn once its place is known. */
export interface Mark {
  readonly datum: MarkDatum
  readonly draw: (place: Place) => Shape[]
}

interface MarkSeriesSpec {
  readonly id: string
  readonly name: string
  readonly axis: number
  readonly marks: readonly Mark[]
}

/** A series of clickable marks on the axes of one panel. */
export function markSeries({ id, name, axis, marks }: MarkSeriesSpec, { theme }: ChartContext): MarkSeriesOption {
  return {
    id,
    name,
    type: 'custom',
    coordinateSystem: 'cartesian2d',
    xAxisIndex: axis,
    yAxisIndex: axis,
    animation: false,
    encode: { x: 0, y: 1 },
    data: marks.map((mark) => mark.datum),
    renderItem: ({ dataIndex }, api) => ({
      type: 'group',
      children: (marks[dataIndex]?.draw(placeBy(api)) ?? []).map((shape) => toGraphic(shape, theme.font)),
    }),
  }
}

/** Shapes that belong to a panel but are nobody's figure: rules, breaks, medians, labels of groups. */
export function decorSeries({ id, axis, draw }: { id: string; axis: number; draw: (place: Place) => Shape[] }, { theme }: ChartContext): MarkSeriesOption {
  return {
    id,
    name: '',
    type: 'custom',
    coordinateSystem: 'cartesian2d',
    xAxisIndex: axis,
    yAxisIndex: axis,
    silent: true,
    animation: false,
    data: [[0, 0]],
    renderItem: (_, api) => ({ type: 'group', children: draw(placeBy(api)).map((shape) => toGraphic(shape, theme.font)) }),
  }
}

function placeBy(api: CustomSeriesRenderItemAPI): Place {
  return (x, y) => {
    const [px, py] = api.coord([x, y])
    return [px ?? 0, py ?? 0]
  }
}

/** The data item of a cell; its id is stable between renders. */
export function datumOf(table: ResultTable, cell: ResultCell, at: { series: number; value: readonly [number, number] }): MarkDatum {
  const town = townOf(table, cell.town)
  const year = yearOf(table, cell.year)
  return {
    id: `${town.code}/${year}/${cell.indicator.id}`,
    name: town.name,
    value: at.value,
    cell: addressOf(table, cell),
    at: { row: cell.row, series: at.series },
  }
}
