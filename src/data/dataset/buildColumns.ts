import type { IndicatorColumn } from '@/domain/dataset'
import type { TextColumn } from '@/domain/textColumn'
import { EMPTY_TEXTS, packTexts } from '@/domain/textColumn'
import type { Observations } from './observations'
import { NO_INDICATOR } from './observations'
import type { ObservationText } from './observationText'

/** Two observations of one town, year and indicator; the first stays. */
export interface Repeat {
  readonly first: number
  readonly second: number
}

export interface CubeShape {
  readonly towns: number
  /** Ascending. */
  readonly years: readonly number[]
  readonly indicators: number
}

/** Columns by index of the indicator; undefined where it has no observation. */
export interface BuiltColumns {
  readonly columns: readonly (IndicatorColumn | undefined)[]
  readonly repeats: readonly Repeat[]
}

interface Draft {
  readonly values: Float64Array
  readonly states: Uint8Array
  readonly marks: Uint8Array
  readonly maxima: Map<number, number>
}

/** Scatters observations into one column an indicator. Costs one pass over the rows. */
export function buildColumns(observations: Observations, shape: CubeShape): BuiltColumns {
  const cellOf = cellReader(observations, shape)
  const drafts: (Draft | undefined)[] = Array.from({ length: shape.indicators })
  const repeated: number[] = []
  for (let i = 0; i < observations.length; i++) {
    const indicator = observations.indicators[i] ?? NO_INDICATOR
    if (indicator === NO_INDICATOR) continue
    const draft = (drafts[indicator] ??= newDraft(shape))
    const cell = cellOf(i)
    if (draft.states[cell] === 0) put(draft, cell, { observations, at: i })
    else repeated.push(i)
  }
  const texts = textColumns(observations, { cellOf, left: new Set(repeated), size: shape.towns * shape.years.length })
  const columns = drafts.map((draft, indicator) => draft && { ...draft, ...texts(indicator) })
  return { columns, repeats: pairRepeats(observations, cellOf, repeated) }
}

function newDraft({ towns, years }: CubeShape): Draft {
  const size = towns * years.length
  const values = new Float64Array(size).fill(NaN)
  return { values, states: new Uint8Array(size), marks: new Uint8Array(size), maxima: new Map() }
}

function put(draft: Draft, cell: number, { observations, at }: { observations: Observations; at: number }): void {
  draft.values[cell] = observations.values[at] ?? NaN
  draft.states[cell] = observations.states[at] ?? 0
  draft.marks[cell] = observations.marks[at] ?? 0
  const max = observations.maxima.size === 0 ? undefined : observations.maxima.get(at)
  if (max !== undefined) draft.maxima.set(cell, max)
}

function cellReader(observations: Observations, { years }: CubeShape): (at: number) => number {
  const first = years[0] ?? 0
  const yearIndex = new Uint16Array((years.at(-1) ?? 0) - first + 1)
  years.forEach((year, i) => (yearIndex[year - first] = i))
  return (at) => (observations.towns[at] ?? 0) * years.length + (yearIndex[(observations.years[at] ?? 0) - first] ?? 0)
}

type TextKind = keyof Observations['texts']
type ColumnTexts = Record<TextKind, TextColumn>

interface TextPlaces {
  readonly cellOf: (at: number) => number
  readonly left: ReadonlySet<number>
  /** Cells of a column. */
  readonly size: number
}

/** Puts the texts of each indicator in the order of its cells; those of repeats are left out with them. */
function textColumns({ texts, indicators, length }: Observations, { cellOf, left, size }: TextPlaces): (indicator: number) => ColumnTexts {
  const gather = ({ refs, texts: dictionary }: ObservationText): ((indicator: number) => TextColumn) => {
    const byIndicator = new Map<number, Uint32Array>()
    for (let at = 0; at < length; at++) {
      const indicator = indicators[at] ?? NO_INDICATOR
      const ref = refs[at] ?? 0
      if (ref === 0 || indicator === NO_INDICATOR || left.has(at)) continue
      const byCell = byIndicator.get(indicator) ?? new Uint32Array(size)
      byIndicator.set(indicator, byCell)
      byCell[cellOf(at)] = ref
    }
    return (indicator) => packTexts(byIndicator.get(indicator) ?? EMPTY_TEXTS.refs, dictionary)
  }
  const gathered = { excerpts: gather(texts.excerpts), sections: gather(texts.sections), notes: gather(texts.notes), notesEn: gather(texts.notesEn) }
  return (indicator) => ({
    excerpts: gathered.excerpts(indicator),
    sections: gathered.sections(indicator),
    notes: gathered.notes(indicator),
    notesEn: gathered.notesEn(indicator),
  })
}

/** Finds the first observation of each repeated cell; a second pass only where there are repeats. */
function pairRepeats(observations: Observations, cellOf: (at: number) => number, repeated: readonly number[]): Repeat[] {
  if (repeated.length === 0) return []
  const key = (at: number): number => (observations.indicators[at] ?? 0) * 2 ** 32 + cellOf(at)
  const wanted = new Set(repeated.map(key))
  const firsts = new Map<number, number>()
  for (let i = 0; i < observations.length; i++) {
    const k = key(i)
    if (wanted.has(k) && !firsts.has(k)) firsts.set(k, i)
  }
  return repeated.map((second) => ({ first: firsts.get(key(second)) ?? second, second }))
}
