import type { Qualifier, RowState } from '@/domain/state'
import { DERIVED_STATES, stateCode } from '@/domain/state'
import { problem } from '../../dataProblem'
import type { ObservationWriter } from '../../dataset/observations'
import type { Placeholder } from '../../values/placeholder'
import { PLACEHOLDERS } from '../../values/placeholder'
import { writtenStep } from '../../values/writtenStep'
import type { CellFault, CellReading } from '../cells/cellReading'
import { readCellText } from '../cells/readCellText'
import type { Meaning } from '../session/decisions'
import type { FigureSource, CellPlace } from './figureSource'
import type { FigureStats } from './figureStats'
import { PLAIN_MARKS, withQualifier } from './rowMarks'
import { isCommaDecimal, withPoint } from './decimalComma'
import { shifted } from './shifted'

/** Cells of one kind of placeholder, and the first of them. */
export interface PlaceholderCount {
  readonly placeholder: Placeholder
  readonly count: number
  readonly quoted: string
  readonly row: number
  readonly column: number
}

/** A town and year whose report is held, whether or not it says a figure; indices as in observations, and the first row that says so. */
export interface SilentReport {
  readonly town: number
  readonly year: number
  readonly row: number
}

export interface CellReaderParts {
  readonly source: FigureSource
  readonly writer: ObservationWriter
  readonly stats: readonly FigureStats[]
}

/** What was read, and is only told of. */
const NOTED = new Set<CellCode>(['cell_read_as', 'cell_vague'])

type FigureCell = Extract<CellReading, { readonly kind: 'figure' }>
type CellCode = 'cell_read_as' | 'cell_vague' | `cell_${CellFault}`

/** More than there are powers of ten between units. */
const POWERS = 64
const REPORTED = stateCode('reported')
const ZERO = stateCode('zero')
const NO_REPORT = stateCode('no_report')
/** More than there are years. */
const YEARS = 10_000
/** States under which the cell of the value is read. */
const FIGURE_STATES = new Set([0, REPORTED, stateCode('doubtful')])
/** States of cells without a figure; one that stands there all the same is read. */
const MISSING_STATES = new Set(DERIVED_STATES.map(stateCode))

/** Reads cells that are more than a plain number; each different text once, and tells of each. */
export class CellReader {
  private readonly parts: CellReaderParts
  /** By kind and power, and the same by indicator and power. */
  private readonly readings = new Map<string, Map<string, CellReading>>()
  private readonly sorted = new Map<number, Map<string, CellReading>>()
  private readonly counted = new Map<Placeholder, { -readonly [Key in keyof PlaceholderCount]: PlaceholderCount[Key] }>()
  private readonly maxima: Float64Array | null
  private readonly known = new Map<number, SilentReport>()
  /** Cells whose comma may be a decimal one. */
  readonly commas: string[] = []

  constructor(parts: CellReaderParts) {
    const { table, maxColumn, from, to } = parts.source
    this.parts = parts
    this.maxima = maxColumn === undefined ? null : table.numbers(maxColumn, { from, to })
  }

  get silent(): readonly SilentReport[] {
    return [...this.known.values()]
  }

  get placeholders(): readonly PlaceholderCount[] {
    return PLACEHOLDERS.flatMap((kind) => this.counted.get(kind) ?? [])
  }

  read(place: CellPlace, text: string): void {
    const { marks, from } = this.parts.source
    const state = marks.states?.[place.row - from] ?? 0
    const missing = MISSING_STATES.has(state)
    if (!missing && !FIGURE_STATES.has(state)) return this.addState(place, state)
    const reading = this.readText(text, place)
    if (missing && reading.kind === 'placeholder') this.addSilent(place, state)
    else if (reading.kind === 'figure') this.addFigure(place, reading, { text, state: state === 0 || missing ? REPORTED : state })
    else if (reading.kind === 'state') this.addWords(place, reading.state, text)
    else if (reading.kind === 'placeholder') this.addPlaceholder(place, reading.placeholder, text)
    else this.addFault(place, reading.fault, text)
  }

  private addFault(place: CellPlace, fault: CellFault, text: string): void {
    if (fault === 'bad_thousands' && isCommaDecimal(text)) this.commas.push(text)
    this.tell(place, `cell_${fault}`, { text })
  }

  private readText(text: string, place: CellPlace): CellReading {
    const readings = this.sorted.get(place.indicator * POWERS + place.power) ?? this.readingsOf(place)
    const known = readings.get(text)
    if (known !== undefined) return known
    const { kinds, decisions } = this.parts.source
    const reading = readCellText(decisions.decimalComma === true ? withPoint(text) : text, kinds[place.indicator] ?? 'measure', place.power)
    readings.set(text, reading)
    return reading
  }

  private readingsOf({ indicator, power }: CellPlace): Map<string, CellReading> {
    const sort = `${this.parts.source.kinds[indicator] ?? 'measure'} ${power}`
    const readings = this.readings.get(sort) ?? new Map<string, CellReading>()
    this.readings.set(sort, readings)
    this.sorted.set(indicator * POWERS + power, readings)
    return readings
  }

  /** A report that does not say the figure is a report all the same. */
  private addSilent({ town, year, row }: CellPlace, state: number): void {
    const key = town * YEARS + year
    if (state !== NO_REPORT && !this.known.has(key)) this.known.set(key, { town, year, row: row + 1 })
  }

  /** A state that the row itself names: 0 for none, no number for the others. */
  private addState(place: CellPlace, state: number): void {
    const marks = this.marksOf(place)
    this.put(place, { value: state === ZERO ? 0 : NaN, valueMax: null, state, marks: state === ZERO ? marks : withQualifier(marks, null) })
  }

  private addFigure(place: CellPlace, { value, valueMax, qualifier, unit, reworded }: FigureCell, { text, state }: { text: string; state: number }): void {
    const max = valueMax ?? this.maxOf(place)
    const marks = qualifier === 'exact' ? this.marksOf(place) : withQualifier(this.marksOf(place), qualifier)
    const at = this.put(place, { value, valueMax: max, state, marks })
    this.parts.stats[place.indicator]?.add(value, unit)
    if (!reworded) return
    if (this.parts.source.keepRaw && hasWords(text)) this.parts.writer.texts.excerpts.set(at, text.trim())
    const step = qualifier === 'exact' ? writtenStep(text) : null
    this.tell(place, 'cell_read_as', { text, read: written(value, max, qualifier), step: step ?? 1 })
  }

  private addWords(place: CellPlace, state: RowState, text: string): void {
    const at = this.put(place, { value: NaN, valueMax: null, state: stateCode(state), marks: withQualifier(this.marksOf(place), null) })
    if (this.parts.source.keepRaw) this.parts.writer.texts.excerpts.set(at, text.trim())
    if (state === 'vague') this.tell(place, 'cell_vague', { text })
  }

  private addPlaceholder(place: CellPlace, placeholder: Placeholder, text: string): void {
    const known = this.counted.get(placeholder)
    if (known === undefined) this.counted.set(placeholder, { placeholder, count: 1, quoted: text, row: place.row + 1, column: place.column.column + 1 })
    else known.count++
    const meaning: Meaning = this.parts.source.decisions.placeholders?.get(placeholder) ?? 'not_mentioned'
    if (meaning !== 'not_mentioned') this.addState(place, stateCode(meaning))
  }

  private marksOf({ row }: CellPlace): number {
    const { marks, from } = this.parts.source
    return marks.exact?.[row - from] ?? PLAIN_MARKS
  }

  private maxOf({ row, power }: CellPlace): number | null {
    const max = this.maxima?.[row - this.parts.source.from] ?? NaN
    return Number.isNaN(max) ? null : shifted(max, power)
  }

  private put({ town, year, indicator, row }: CellPlace, cell: { value: number; valueMax: number | null; state: number; marks: number }): number {
    return this.parts.writer.add({ town, year, indicator, row: row + 1, ...cell })
  }

  private tell({ row, column }: CellPlace, code: CellCode, { text, read = '', step = 1 }: { text: string; read?: string; step?: number }): void {
    const level = NOTED.has(code) ? 'note' : 'error'
    this.parts.source.log.tell(code, () => problem(level, code, { place: { row: row + 1, column: column.column + 1, field: column.header }, quoted: text, values: { read, step } }))
  }
}

/** Words or signs beside the number, worth keeping as they stood; separators and full-width digits are not. */
function hasWords(text: string): boolean {
  return !/^[-+\d.,，．\s％%０-９－]*$/.test(text)
}

const SIGNS: Record<Qualifier, string> = { exact: '', at_least: '≥', at_most: '≤', approx: '≈', range: '' }

function written(value: number, valueMax: number | null, qualifier: Qualifier): string {
  return `${SIGNS[qualifier]}${value}${valueMax === null ? '' : `–${valueMax}`}`
}
