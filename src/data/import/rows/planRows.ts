import { problem } from '../../dataProblem'
import type { ImportDecisions } from '../session/decisions'
import type { ProblemLog } from '../session/problemLog'
import type { ShapePlan } from '../shape/planShape'
import type { TableShape } from '../find/tableShape'
import type { CellTable } from '../table/cellTable'
import type { TownQuery } from '../towns/townMatcher'
import { nameCodes } from './nameCodes'
import { raggedProblem } from './raggedRows'
import type { RowKeys } from './rowKeys'
import type { RowKind } from './rowKinds'
import { rowKinds } from './rowKinds'
import { BLANK_YEAR, NO_YEAR, yearCodes } from './yearCodes'

export interface RowSource {
  readonly table: CellTable
  readonly shape: TableShape
  readonly plan: ShapePlan
  readonly decisions: ImportDecisions
  readonly log: ProblemLog
  readonly thisYear: number
}

/** A row of totals or averages; `year` null where rows have none. */
export interface TotalRow {
  readonly row: number
  readonly kind: 'total' | 'average'
  readonly text: string
  readonly year: number | null
}

export interface PlannedRows {
  readonly keys: RowKeys
  readonly names: readonly TownQuery[]
  /** Distinct texts of the column of indicators; empty where there is none. */
  readonly indicators: readonly string[]
  readonly totals: readonly TotalRow[]
  /** Rows whose town is blank under another. */
  readonly blanks: number
  readonly filledDown: boolean
}

/** Decides row by row what is data and what it is about; every row that is left out is told of. */
export function planRows(source: RowSource): PlannedRows {
  const { table, shape, plan, decisions, log } = source
  const range = { from: shape.from, to: shape.to }
  const { codes, names } = nameCodes(table, plan.keys, range)
  const yearColumn = plan.keys.get('year')
  const indicatorColumn = plan.shape === 'long' || plan.shape === 'years' ? plan.keys.get('indicator') : undefined
  const yearTexts = yearColumn === undefined ? null : table.distinct(yearColumn, range)
  const years = yearTexts === null ? null : yearCodes(yearTexts, source.thisYear)
  const indicators = indicatorColumn === undefined ? null : table.distinct(indicatorColumn, range)
  const kinds = rowKinds(names, shape.headers[plan.keys.get('entity') ?? -1]?.name ?? '')
  const filledDown = decisions.fillDown ?? (years !== null || indicators !== null)
  const kept = new KeptRows(range.to - range.from, { years: years !== null, indicators: indicators !== null })
  const totals: TotalRow[] = []
  let blanks = 0
  let lastName = -1
  let lastYear = BLANK_YEAR
  const remarked = new Set<number>()

  for (let i = 0; i < codes.length; i++) {
    const row = range.from + i
    let name = codes[i] ?? 0
    let kind: RowKind = kinds[name] ?? 'blank'
    if (kind === 'blank' && isBlankRow(table, row)) continue
    const ragged = raggedProblem(source, row)
    if (ragged !== null) {
      log.add(ragged)
      continue
    }
    if (kind === 'blank') {
      blanks++
      if (lastName < 0 || !filledDown) {
        log.add(problem('error', 'row_without_town', { place: { row: row + 1 } }))
        continue
      }
      name = lastName
      kind = 'town'
    }
    if (kind === 'header') {
      log.add(problem('note', 'header_repeated', { place: { row: row + 1 }, quoted: names[name]?.name ?? null }))
      continue
    }
    let year = BLANK_YEAR
    if (years !== null && yearTexts !== null) {
      const code = yearTexts.codes[i] ?? 0
      year = years.years[code] ?? BLANK_YEAR
      const remark = years.remarks.get(code)
      if (remark !== undefined && kind === 'town' && (year === NO_YEAR || !remarked.has(code))) {
        remarked.add(code)
        log.add({ ...remark, place: { row: row + 1, column: (yearColumn ?? 0) + 1, field: shape.headers[yearColumn ?? 0]?.text ?? '' } })
      }
      if (year === BLANK_YEAR && filledDown) year = lastYear
    }
    if (kind === 'total' || kind === 'average') {
      totals.push({ row, kind, text: names[name]?.name ?? '', year: year > 0 ? year : null })
      if (decisions.totals !== 'keep') continue
    }
    if (years !== null && year <= 0) {
      if (year === BLANK_YEAR) log.add(problem('error', 'year_missing', { place: { row: row + 1, column: (yearColumn ?? 0) + 1 } }))
      continue
    }
    if (indicators !== null && (indicators.texts[indicators.codes[i] ?? 0] ?? '').trim() === '') {
      log.add(problem('error', 'indicator_missing', { place: { row: row + 1, column: (indicatorColumn ?? 0) + 1 } }))
      continue
    }
    lastName = name
    lastYear = year
    kept.add(row, { name, year, indicator: indicators?.codes[i] ?? 0 })
  }
  return { keys: kept.finish(), names, indicators: indicators?.texts ?? [], totals, blanks, filledDown }
}

function isBlankRow(table: CellTable, row: number): boolean {
  for (let column = 0; column < table.width; column++) if (table.text(row, column).trim() !== '') return false
  return true
}

/** Keys of the rows kept, in arrays of the right length at the end. */
class KeptRows {
  #length = 0
  readonly #rows: Uint32Array
  readonly #names: Uint32Array
  readonly #years: Int16Array | null
  readonly #indicators: Uint32Array | null

  constructor(size: number, has: { years: boolean; indicators: boolean }) {
    this.#rows = new Uint32Array(size)
    this.#names = new Uint32Array(size)
    this.#years = has.years ? new Int16Array(size) : null
    this.#indicators = has.indicators ? new Uint32Array(size) : null
  }

  add(row: number, { name, year, indicator }: { name: number; year: number; indicator: number }): void {
    const at = this.#length++
    this.#rows[at] = row
    this.#names[at] = name
    if (this.#years !== null) this.#years[at] = year
    if (this.#indicators !== null) this.#indicators[at] = indicator
  }

  finish(): RowKeys {
    const size = this.#length
    return {
      rows: this.#rows.subarray(0, size),
      names: this.#names.subarray(0, size),
      years: this.#years?.subarray(0, size) ?? null,
      indicators: this.#indicators?.subarray(0, size) ?? null,
    }
  }
}
