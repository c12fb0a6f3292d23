import type { IndicatorKind } from '@/domain/indicator'
import { stateCode } from '@/domain/state'
import type { Qualifier, RowState } from '@/domain/state'
import { problem } from '../../dataProblem'
import type { Observations } from '../../dataset/observations'
import { ObservationWriter } from '../../dataset/observations'
import type { Placeholder } from '../../values/placeholder'
import { PLACEHOLDERS } from '../../values/placeholder'
import type { CellFault, CellReading } from '../cells/cellReading'
import { readCellText } from '../cells/readCellText'
import type { RowKeys } from '../rows/rowKeys'
import type { ImportDecisions, Meaning } from '../session/decisions'
import type { ProblemLog } from '../session/problemLog'
import type { CellTable } from '../table/cellTable'
import { FigureStats } from './figureStats'
import type { RowMarks } from './rowMarks'
import { PLAIN_MARKS, withQualifier } from './rowMarks'
import { shifted } from './shifted'

/** One column of figures, its indicator and year settled or left to the row. */
export interface ReadColumn {
  readonly column: number
  readonly header: string
  /** Index of the indicator; null where the row names it. */
  readonly indicator: number | null
  readonly year: number | null
  /** Power of ten from the unit of the header to that of the indicator. */
  readonly power: number
}

/** What a name in the rows stands for. */
export interface RowIndicator {
  /** Index of the indicator, -1 left out. */
  readonly indicator: number
  readonly power: number
}

export interface FigureSource {
  readonly table: CellTable
  /** First row of data; row marks count from it. */
  readonly from: number
  readonly to: number
  readonly keys: RowKeys
  readonly columns: readonly ReadColumn[]
  /** Index of the town by number of its name. */
  readonly towns: Uint32Array
  /** By number of the name in the rows; empty where columns name indicators. */
  readonly rowIndicators: readonly RowIndicator[]
  readonly kinds: readonly IndicatorKind[]
  readonly marks: RowMarks
  /** Column of the upper ends of ranges. */
  readonly maxColumn: number | undefined
  /** Raw texts are kept as wording where the table has none. */
  readonly keepRaw: boolean
  readonly decisions: ImportDecisions
  readonly log: ProblemLog
}

/** Cells of one kind of placeholder, and the first of them. */
export interface PlaceholderCount {
  readonly placeholder: Placeholder
  readonly count: number
  readonly quoted: string
  readonly row: number
  readonly column: number
}

export interface ReadFigures {
  readonly observations: Observations
  readonly stats: readonly FigureStats[]
  readonly placeholders: readonly PlaceholderCount[]
}

/** Cells → observations. Plain numbers go from column to column; every other text is read once and told of. */
export function readFigures(source: FigureSource): ReadFigures {
  const reader = new FigureReader(source)
  for (const column of source.columns) reader.readColumn(column)
  return reader.finish()
}

/** What is known of a cell before it is read. */
interface Place {
  readonly row: number
  readonly town: number
  readonly year: number
  readonly indicator: number
  readonly power: number
  readonly column: ReadColumn
}

type CellCode = 'cell_read_as' | 'cell_vague' | `cell_${CellFault}`
type FigureCell = CellReading & { readonly kind: 'figure' }

const LEFT_OUT: RowIndicator = { indicator: -1, power: 0 }
const REPORTED = stateCode('reported')
const DOUBTFUL = stateCode('doubtful')

class FigureReader {
  readonly #source: FigureSource
  readonly #writer = new ObservationWriter()
  readonly #stats: FigureStats[]
  readonly #readings = new Map<string, Map<string, CellReading>>()
  readonly #placeholders = new Map<Placeholder, PlaceholderCount>()
  readonly #maxima: Float64Array | null

  constructor(source: FigureSource) {
    this.#source = source
    this.#stats = source.kinds.map(() => new FigureStats())
    const { table, maxColumn, from, to } = source
    this.#maxima = maxColumn === undefined ? null : table.numbers(maxColumn, { from, to })
  }

  readColumn(column: ReadColumn): void {
    const { table, from, to, keys, towns, rowIndicators, marks } = this.#source
    const numbers = table.numbers(column.column, { from, to })
    const plainRows = marks.states === null && this.#maxima === null
    const own = column.indicator === null ? null : { indicator: column.indicator, power: column.power }
    for (let i = 0; i < keys.rows.length; i++) {
      const row = keys.rows[i] ?? 0
      const { indicator, power } = own ?? rowIndicators[keys.indicators?.[i] ?? 0] ?? LEFT_OUT
      if (indicator < 0) continue
      const town = towns[keys.names[i] ?? 0] ?? 0
      const year = column.year ?? keys.years?.[i] ?? 0
      const value = numbers[row - from] ?? NaN
      const place = { row, town, year, indicator, power, column }
      if (plainRows && power === 0 && this.#fits(value, indicator)) this.#addPlain(place, value)
      else this.#addCell(place)
    }
  }

  finish(): ReadFigures {
    return { observations: this.#writer.finish(), stats: this.#stats, placeholders: PLACEHOLDERS.flatMap((kind) => this.#placeholders.get(kind) ?? []) }
  }

  #fits(value: number, indicator: number): boolean {
    const kind = this.#source.kinds[indicator]
    if (kind === 'count') return value >= 0 && Number.isInteger(value)
    return kind === 'rate' ? value >= 0 : kind === 'measure' && !Number.isNaN(value)
  }

  #addPlain(place: Place, value: number): void {
    const marks = this.#source.marks.exact?.[place.row - this.#source.from] ?? PLAIN_MARKS
    this.#stats[place.indicator]?.add(value, '')
    this.#put(place, { value, valueMax: null, state: REPORTED, marks })
  }

  #addCell(place: Place): void {
    const { from, marks } = this.#source
    const at = place.row - from
    const state = marks.states?.[at] ?? 0
    const byte = marks.exact?.[at] ?? PLAIN_MARKS
    if (state !== 0 && state !== REPORTED && state !== DOUBTFUL) return this.#addState(place, state, byte)
    const text = this.#source.table.text(place.row, place.column.column)
    const reading = this.#read(text, place)
    if (reading.kind === 'figure') this.#addFigure(place, { reading, text, byte, state: state === 0 ? REPORTED : state })
    else if (reading.kind === 'state') this.#addWords(place, { state: reading.state, text, byte })
    else if (reading.kind === 'placeholder') this.#addPlaceholder(place, { placeholder: reading.placeholder, text, byte })
    else this.#tell('error', `cell_${reading.fault}`, { place, text })
  }

  /** A state that the row names itself: 0 for none, no number for the others. */
  #addState(place: Place, state: number, byte: number): void {
    const zero = state === stateCode('zero')
    this.#put(place, { value: zero ? 0 : NaN, valueMax: null, state, marks: zero ? byte : withQualifier(byte, null) })
  }

  #addFigure(place: Place, { reading, text, byte, state }: { reading: FigureCell; text: string; byte: number; state: number }): void {
    const { value } = reading
    const valueMax = reading.valueMax ?? this.#maxOf(place)
    this.#stats[place.indicator]?.add(value, reading.unit)
    const marks = reading.qualifier === 'exact' ? byte : withQualifier(byte, reading.qualifier)
    const at = this.#put(place, { value, valueMax, state, marks })
    if (!reading.reworded) return
    if (this.#source.keepRaw && hasWords(text)) this.#writer.texts.excerpts.set(at, text.trim())
    this.#tell('note', 'cell_read_as', { place, text, read: written(value, valueMax, reading.qualifier) })
  }

  #maxOf({ row, power }: Place): number | null {
    const max = this.#maxima?.[row - this.#source.from] ?? NaN
    return Number.isNaN(max) ? null : shifted(max, power)
  }

  #addWords(place: Place, { state, text, byte }: { state: RowState; text: string; byte: number }): void {
    const at = this.#put(place, { value: NaN, valueMax: null, state: stateCode(state), marks: withQualifier(byte, null) })
    if (this.#source.keepRaw) this.#writer.texts.excerpts.set(at, text.trim())
    if (state === 'vague') this.#tell('note', 'cell_vague', { place, text })
  }

  #addPlaceholder(place: Place, { placeholder, text, byte }: { placeholder: Placeholder; text: string; byte: number }): void {
    const known = this.#placeholders.get(placeholder)
    const first = known ?? { placeholder, count: 0, quoted: text, row: place.row + 1, column: place.column.column + 1 }
    this.#placeholders.set(placeholder, { ...first, count: first.count + 1 })
    const meaning: Meaning = this.#source.decisions.placeholders?.get(placeholder) ?? 'not_mentioned'
    if (meaning !== 'not_mentioned') this.#addState(place, stateCode(meaning), byte)
  }

  /** Each text is read once for a kind of indicator and unit. */
  #read(text: string, { indicator, power }: Place): CellReading {
    const kind = this.#source.kinds[indicator] ?? 'measure'
    const sort = `${kind} ${power}`
    const readings = this.#readings.get(sort) ?? new Map<string, CellReading>()
    this.#readings.set(sort, readings)
    const reading = readings.get(text) ?? readCellText(text, kind, power)
    readings.set(text, reading)
    return reading
  }

  #put({ town, year, indicator, row }: Place, cell: { value: number; valueMax: number | null; state: number; marks: number }): number {
    return this.#writer.add({ town, year, indicator, row: row + 1, ...cell })
  }

  #tell(level: 'note' | 'error', code: CellCode, { place, text, read = '' }: { place: Place; text: string; read?: string }): void {
    const at = { row: place.row + 1, column: place.column.column + 1, field: place.column.header }
    this.#source.log.add(problem(level, code, { place: at, quoted: text, values: { read } }))
  }
}

/** Words or signs beside the number, worth keeping as it stood; separators and full-width digits are not. */
function hasWords(text: string): boolean {
  return !/^[-+\d.,，．\s％%０-９－]*$/.test(text)
}

const SIGNS: Record<Qualifier, string> = { exact: '', at_least: '≥', at_most: '≤', approx: '≈', range: '' }

function written(value: number, valueMax: number | null, qualifier: Qualifier): string {
  return `${SIGNS[qualifier]}${value}${valueMax === null ? '' : `–${valueMax}`}`
}

