import { readYear } from '../../values/readYear'
import { isCalendarYear } from '../find/cellKinds'
import type { Header } from '../find/tableShape'
import type { ColumnReading } from '../roles/columnReading'
import type { Role } from '../roles/role'

/** How a table is laid out. */
export const SHAPES = ['long', 'indicators', 'years', 'blocks'] as const
export type Shape = (typeof SHAPES)[number]

/** A column of figures: its indicator and year, each null where the row gives it. */
export interface FigureColumn {
  readonly column: number
  readonly header: Header
  readonly indicator: string | null
  readonly year: number | null
}

export interface ShapePlan {
  readonly shape: Shape
  readonly figures: readonly FigureColumn[]
  /** Column of each role that a row has once. */
  readonly keys: ReadonlyMap<Role, number>
}

/** Lays out the table by the roles of its columns. */
export function planShape(columns: readonly ColumnReading[]): ShapePlan {
  const keys = new Map(columns.filter(({ role }) => role !== 'figure' && role !== 'ignore').map(({ role, column }) => [role, column]))
  const value = columns.find(({ role }) => role === 'value')
  if (value !== undefined) {
    return { shape: 'long', keys, figures: [{ column: value.column, header: value.header, indicator: null, year: null }] }
  }
  const figures = columns.filter(({ role }) => role === 'figure').map(({ header }) => header)
  const split = shortenNames(figures.map((header) => splitHeader(header, keys.has('year'))))
  return { shape: shapeOf(split, keys), keys, figures: split }
}

/** Under a group of their own, headers that are clear without it stand alone: 行政执法·检查次数 is 检查次数. */
function shortenNames(figures: readonly FigureColumn[]): FigureColumn[] {
  const counts = new Map<string, number>()
  for (const { header } of figures) counts.set(header.name, (counts.get(header.name) ?? 0) + 1)
  return figures.map((figure) => {
    const { header, indicator } = figure
    return indicator === header.text && counts.get(header.name) === 1 ? { ...figure, indicator: header.name } : figure
  })
}

function shapeOf(figures: readonly FigureColumn[], keys: ReadonlyMap<Role, number>): Shape {
  const dated = figures.some(({ year }) => year !== null)
  if (!dated) return 'indicators'
  return figures.some(({ indicator }) => indicator !== null) && !keys.has('indicator') ? 'blocks' : 'years'
}

const YEAR_FIRST = /^((?:19|20)\d{2})(?:年度?)?[ _\-·:：]*(\D.*)$/
const YEAR_LAST = /^(.*\D)[ _\-·:：(（[]*((?:19|20)\d{2})年?度?[)）\]]?$/

/** Header → indicator and year: 2023, 检查·2023, 2023年检查, checks_2023. Years inside names are left alone where rows have a year. */
function splitHeader(header: Header, rowsHaveYear: boolean): FigureColumn {
  const { column, group, name, text } = header
  const plain = (indicator: string | null, year: string | null): FigureColumn => ({ column, header, indicator, year: yearOf(year) })
  if (isCalendarYear(name)) return plain(group === '' ? null : group, name)
  if (isCalendarYear(group)) return plain(name, group)
  if (rowsHaveYear) return plain(text, null)
  const [, firstYear, after = ''] = YEAR_FIRST.exec(text) ?? []
  if (firstYear !== undefined) return plain(after, firstYear)
  const [, before = '', lastYear] = YEAR_LAST.exec(text) ?? []
  return lastYear === undefined ? plain(text, null) : plain(before.replace(/[ _\-·:：(（[]+$/, ''), lastYear)
}

function yearOf(text: string | null): number | null {
  const read = text === null ? null : readYear(text)
  return read?.kind === 'valid' ? read.value.year : null
}
