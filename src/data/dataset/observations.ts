import { ObservationText } from './observationText'

/** Texts of observations. */
export interface ObservationTexts {
  readonly excerpts: ObservationText
  readonly sections: ObservationText
  readonly notes: ObservationText
  readonly notesEn: ObservationText
}

/**
 * Rows of data as columns, in the order of the file: no object and no string a row.
 * Towns and indicators are indices into the lists they are read with.
 */
export interface Observations {
  readonly length: number
  readonly towns: Uint32Array
  /** Calendar years. */
  readonly years: Int16Array
  readonly indicators: Uint16Array
  /** NaN where the state carries no number. */
  readonly values: Float64Array
  /** Codes of `STATE_CODES`. */
  readonly states: Uint8Array
  /** Bytes of `packMarks`. */
  readonly marks: Uint8Array
  /** Row of the file, as a spreadsheet shows it. */
  readonly rows: Uint32Array
  readonly maxima: ReadonlyMap<number, number>
  readonly texts: ObservationTexts
}

/** Entry of `indicators` of a row that is left out. */
export const NO_INDICATOR = 0xffff

export interface ObservationRow {
  readonly town: number
  readonly year: number
  readonly indicator: number
  readonly value: number
  readonly valueMax: number | null
  readonly state: number
  readonly marks: number
  readonly row: number
}

export function emptyTexts(): ObservationTexts {
  return { excerpts: new ObservationText(), sections: new ObservationText(), notes: new ObservationText(), notesEn: new ObservationText() }
}

/** Collects rows into growing typed arrays. */
export class ObservationWriter {
  readonly maxima = new Map<number, number>()
  readonly texts = emptyTexts()
  private length = 0
  private columns = allocate(1024)

  /** Returns the number of the observation, for its texts. */
  add(row: ObservationRow): number {
    this.reserve(1)
    const at = this.length++
    const columns = this.columns
    columns.towns[at] = row.town
    columns.years[at] = row.year
    columns.indicators[at] = row.indicator
    columns.values[at] = row.value
    columns.states[at] = row.state
    columns.marks[at] = row.marks
    columns.rows[at] = row.row
    if (row.valueMax !== null) this.maxima.set(at, row.valueMax)
    return at
  }

  /** Makes room for more rows. */
  reserve(more: number): void {
    const size = this.columns.states.length
    if (this.length + more > size) this.columns = enlarge(this.columns, Math.max(size * 2, this.length + more))
  }

  /** Writes rows straight into the arrays, from the first free place; `write` returns the place after the last. */
  fill(write: (columns: ObservationColumns, from: number) => number): void {
    this.length = write(this.columns, this.length)
  }

  /** The arrays may be longer than `length`. */
  finish(): Observations {
    return { length: this.length, ...this.columns, maxima: this.maxima, texts: this.texts }
  }
}

/** The arrays that every row has a place in. */
export type ObservationColumns = Pick<Observations, 'towns' | 'years' | 'indicators' | 'values' | 'states' | 'marks' | 'rows'>

function allocate(size: number): ObservationColumns {
  return {
    towns: new Uint32Array(size),
    years: new Int16Array(size),
    indicators: new Uint16Array(size),
    values: new Float64Array(size),
    states: new Uint8Array(size),
    marks: new Uint8Array(size),
    rows: new Uint32Array(size),
  }
}

function enlarge(old: ObservationColumns, size: number): ObservationColumns {
  const next = allocate(size)
  next.towns.set(old.towns)
  next.years.set(old.years)
  next.indicators.set(old.indicators)
  next.values.set(old.values)
  next.states.set(old.states)
  next.marks.set(old.marks)
  next.rows.set(old.rows)
  return next
}

/** The different years of observations, in the order in which they come. */
export function observedYears({ years, length }: Pick<Observations, 'years' | 'length'>): Set<number> {
  const seen = new Set<number>()
  let last = -1
  for (let i = 0; i < length; i++) {
    const year = years[i] ?? 0
    if (year !== last) seen.add(year)
    last = year
  }
  return seen
}
