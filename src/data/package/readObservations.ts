import type { Indicator } from '@/domain/indicator'
import { BASES, PERIODS, QUALIFIERS, ROW_STATES, hasFigure, isMentionState, packMarks, stateCode } from '@/domain/state'
import type { Qualifier, RowState } from '@/domain/state'
import type { Parsed } from '@/domain/problem'
import type { DataProblem, ProblemCode } from '../dataProblem'
import { problem } from '../dataProblem'
import type { Observations } from '../dataset/observations'
import { ObservationWriter } from '../dataset/observations'
import { oneOf } from '../json/jsonRow'
import { readFigure } from '../values/readFigure'
import { readYear } from '../values/readYear'
import type { PackageRow } from './packageTable'
import { readPackageTable } from './packageTable'

const SCHEMA = { file: 'observations.csv', required: ['town_code', 'year', 'indicator', 'state', 'value'] } as const
const TEXTS = { excerpts: 'excerpt', sections: 'section', notes: 'note', notesEn: 'note_en' } as const

export interface PackageKeys {
  /** Index of each town by code. */
  readonly towns: ReadonlyMap<string, number>
  readonly indicators: readonly Indicator[]
}

export interface ReadObservations {
  readonly observations: Observations
  readonly problems: readonly DataProblem[]
  readonly broken: boolean
}

/** Reads `observations.csv`; a row with a fault is an error with its cell, and left out. */
export function readObservations(text: string, { towns, indicators }: PackageKeys): ReadObservations {
  const table = readPackageTable(text, SCHEMA)
  const problems = [...table.problems]
  const writer = new ObservationWriter()
  const indicatorIndex = new Map(indicators.map(({ id }, i) => [id, i]))
  for (const row of table.rows) {
    const read = readRow(row, { towns, indicators, indicatorIndex })
    if ('fault' in read) problems.push(read.fault)
    else writeTexts(writer, writer.add({ ...read, row: row.row }), row)
  }
  return { observations: writer.finish(), problems, broken: table.broken }
}

function writeTexts(writer: ObservationWriter, at: number, row: PackageRow): void {
  for (const [kind, column] of Object.entries(TEXTS) as [keyof typeof TEXTS, string][]) {
    const text = row.text(column)
    if (text !== '') writer.texts[kind].set(at, text)
  }
}

interface Keys extends PackageKeys {
  readonly indicatorIndex: ReadonlyMap<string, number>
}

interface RowValues {
  readonly town: number
  readonly year: number
  readonly indicator: number
  readonly value: number
  readonly valueMax: number | null
  readonly state: number
  readonly marks: number
}

type Fault = { readonly fault: DataProblem }

function readRow(row: PackageRow, keys: Keys): RowValues | Fault {
  const town = keys.towns.get(row.text('town_code'))
  const indicator = keys.indicatorIndex.get(row.text('indicator'))
  const year = readYear(row.text('year'))
  const state = oneOf(ROW_STATES, row.text('state'))
  if (town === undefined) return fault(row, 'town_unknown', 'town_code')
  if (year.kind !== 'valid') return fault(row, 'year_unreadable', 'year')
  if (indicator === undefined) return fault(row, 'indicator_unknown', 'indicator')
  if (state === null || !fits(keys.indicators[indicator], state)) return fault(row, 'state_unknown', 'state')
  const figure = readRowFigure(row, state)
  return 'fault' in figure ? figure : { town, year: year.value.year, indicator, ...figure }
}

function fits(indicator: Indicator | undefined, state: RowState): boolean {
  return indicator?.kind !== 'mention' || isMentionState(state) || state === 'not_applicable'
}

function readRowFigure(row: PackageRow, state: RowState): Pick<RowValues, 'value' | 'valueMax' | 'state' | 'marks'> | Fault {
  const value = readPlain(row.text('value'))
  const valueMax = readPlain(row.text('value_max'))
  if (value.kind === 'invalid' || (hasFigure(state) && state !== 'zero' && value.kind === 'missing')) return fault(row, 'value_unreadable', 'value')
  if (valueMax.kind === 'invalid') return fault(row, 'value_unreadable', 'value_max')
  const number = state === 'zero' ? 0 : value.kind === 'valid' && hasFigure(state) ? value.value : NaN
  return {
    value: number,
    valueMax: valueMax.kind === 'valid' ? valueMax.value : null,
    state: stateCode(state),
    marks: packMarks({
      qualifier: readQualifier(row, number),
      basis: oneOf(BASES, row.text('basis')) ?? 'printed',
      period: oneOf(PERIODS, row.text('period')) ?? 'year',
    }),
  }
}

function readQualifier(row: PackageRow, value: number): Qualifier | null {
  return Number.isNaN(value) ? null : (oneOf(QUALIFIERS, row.text('qualifier')) ?? 'exact')
}

/** A bare number: no unit, no qualifier. */
function readPlain(text: string): Parsed<number> {
  const read = readFigure(text)
  if (read.kind !== 'valid') return read
  const { value, qualifier, unit } = read.value
  return qualifier === 'exact' && unit === '' ? { kind: 'valid', value } : { kind: 'invalid', reason: 'not_plain', quoted: text }
}

function fault(row: PackageRow, code: ProblemCode, field: string): Fault {
  return { fault: problem('error', code, { place: { file: SCHEMA.file, row: row.row, field }, quoted: row.text(field) }) }
}
