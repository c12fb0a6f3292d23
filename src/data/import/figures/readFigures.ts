import type { IndicatorKind } from '@/domain/indicator'
import { stateCode } from '@/domain/state'
import type { ObservationColumns, Observations } from '../../dataset/observations'
import { ObservationWriter } from '../../dataset/observations'
import type { PlaceholderCount, SilentReport } from './cellReader'
import { CellReader } from './cellReader'
import type { FigureSource, ReadColumn, Named } from './figureSource'
import { FigureStats } from './figureStats'
import { PLAIN_MARKS } from './rowMarks'

export interface ReadFigures {
  readonly observations: Observations
  /** By index of the indicator. */
  readonly stats: readonly FigureStats[]
  readonly placeholders: readonly PlaceholderCount[]
  readonly silent: readonly SilentReport[]
  /** Cells whose comma may be a decimal one. */
  readonly commas: readonly string[]
}

/** Cells → observations. Plain numbers go from column to column; every other text is read once and told of. */
export function readFigures(source: FigureSource): ReadFigures {
  const writer = new ObservationWriter()
  const stats = source.kinds.map(() => new FigureStats())
  const reader = new CellReader({ source, writer, stats })
  for (const column of source.columns) {
    const left = writePlain(source, column, { writer, stats })
    readLeft(source, column, { reader, left })
  }
  return { observations: writer.finish(), stats, placeholders: reader.placeholders, silent: reader.silent, commas: reader.commas }
}

const LEFT_OUT: Named = { indicator: -1, power: 0 }
const REPORTED = stateCode('reported')

interface Sink {
  readonly writer: ObservationWriter
  readonly stats: readonly FigureStats[]
}

/** Writes the plain numbers of a column that fit their indicator; returns the rows whose cells say something else. */
function writePlain(source: FigureSource, column: ReadColumn, { writer, stats }: Sink): number[] {
  const { table, from, to, keys } = source
  const left: number[] = []
  if (source.marks.states !== null || source.maxColumn !== undefined || source.decisions.decimalComma === true) return Array.from(keys.rows.keys())
  const numbers = table.numbers(column.column, { from, to })
  writer.reserve(keys.rows.length)
  writer.fill((columns, start) => {
    let at = start
    for (let i = 0; i < keys.rows.length; i++) {
      const row = keys.rows[i] ?? 0
      const { indicator, power } = indicatorOf(source, column, i)
      if (indicator < 0) continue
      const value = numbers[row - from] ?? NaN
      if (power !== 0 || !fits(value, source.kinds[indicator])) left.push(i)
      else {
        writeRow(columns, at, { source, column, i, indicator })
        columns.values[at++] = value
        stats[indicator]?.add(value, '')
      }
    }
    return at
  })
  return left
}

function indicatorOf({ keys, rowIndicators }: FigureSource, column: ReadColumn, i: number): Named {
  return column.named ?? rowIndicators[keys.indicators?.[i] ?? 0] ?? LEFT_OUT
}

function writeRow(columns: ObservationColumns, at: number, { source, column, i, indicator }: { source: FigureSource; column: ReadColumn; i: number; indicator: number }): void {
  const { keys, towns, marks, from } = source
  const row = keys.rows[i] ?? 0
  columns.towns[at] = towns[keys.names[i] ?? 0] ?? 0
  columns.years[at] = column.year ?? keys.years?.[i] ?? 0
  columns.indicators[at] = indicator
  columns.states[at] = REPORTED
  columns.marks[at] = marks.exact?.[row - from] ?? PLAIN_MARKS
  columns.rows[at] = row + 1
}

/** Whether a plain number may be a figure of a kind of indicator; NaN fits none. */
function fits(value: number, kind: IndicatorKind | undefined): boolean {
  if (kind === 'count') return value >= 0 && Number.isInteger(value)
  return kind === 'rate' ? value >= 0 : kind === 'measure' && !Number.isNaN(value)
}

/** Reads the other cells of a column, each different text decoded once. */
function readLeft(source: FigureSource, column: ReadColumn, { reader, left }: { reader: CellReader; left: readonly number[] }): void {
  const { table, keys, towns } = source
  const { codes, texts } = table.distinctAt(column.column, Uint32Array.from(left, (i) => keys.rows[i] ?? 0))
  left.forEach((i, at) => {
    const { indicator, power } = indicatorOf(source, column, i)
    if (indicator < 0) return
    const place = { row: keys.rows[i] ?? 0, town: towns[keys.names[i] ?? 0] ?? 0, year: column.year ?? keys.years?.[i] ?? 0, indicator, power, column }
    reader.read(place, texts[codes[at] ?? 0] ?? '')
  })
}
