import { problem } from '../../dataProblem'
import type { TableShape } from '../find/tableShape'
import type { ImportDecisions } from '../session/decisions'
import type { ProblemLog } from '../session/problemLog'
import type { ShapePlan } from '../shape/planShape'
import type { CellTable, Distinct } from '../table/cellTable'
import { totalKind } from '../roles/aliases'
import type { TownQuery } from '../towns/townMatcher'
import { KeptRows } from './keptRows'
import type { NameCodes } from './nameCodes'
import { nameCodes } from './nameCodes'
import type { RaggedCheck } from './raggedRows'
import { raggedCheck } from './raggedRows'
import type { RowKeys } from './rowKeys'
import type { RowKind } from './rowKinds'
import { rowKinds } from './rowKinds'
import { YearColumn } from './yearColumn'
import { BLANK_YEAR } from './yearCodes'

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
  /** Rows that took county, prefecture or province from above. */
  readonly filledRegions: number
}

/** Decides row by row what is data and what it is about; every row that is left out is told of. */
export function planRows(source: RowSource): PlannedRows {
  const planner = new RowPlanner(source)
  for (let row = source.shape.from; row < source.shape.to; row++) planner.take(row)
  return planner.finish()
}

class RowPlanner {
  private readonly source: RowSource
  private readonly names: NameCodes
  private readonly kinds: readonly RowKind[]
  private readonly years: YearColumn | null
  private readonly indicators: Distinct | null
  private readonly ragged: RaggedCheck
  private readonly filledDown: boolean
  private readonly kept: KeptRows
  private readonly totals: TotalRow[] = []
  private blanks = 0
  private lastName = -1
  private lastYear = BLANK_YEAR

  constructor(source: RowSource) {
    const { table, shape, plan, decisions } = source
    const column = plan.shape === 'long' || plan.shape === 'years' ? plan.keys.get('indicator') : undefined
    this.source = source
    this.names = nameCodes(table, plan.keys, shape)
    this.kinds = rowKinds(this.names.names, shape.headers[plan.keys.get('entity') ?? -1]?.name ?? '')
    this.years = yearColumn(source)
    this.indicators = column === undefined ? null : table.distinct(column, shape)
    this.ragged = raggedCheck(table, shape)
    this.filledDown = decisions.fillDown ?? (this.years !== null || this.indicators !== null)
    this.kept = new KeptRows(shape.to - shape.from, { years: this.years !== null, indicators: this.indicators !== null })
  }

  take(row: number): void {
    const name = this.names.codes[row - this.source.shape.from] ?? 0
    const kind = this.kinds[name] ?? 'blank'
    if (kind === 'blank' && isBlankRow(this.source.table, row)) return
    const ragged = this.ragged(row)
    if (ragged !== null) this.source.log.add(ragged)
    else if (kind === 'town') this.takeTown(row, name)
    else if (kind === 'blank') this.takeBlank(row)
    else if (kind === 'header') this.tell(row, 'header_repeated', this.names.names[name]?.name ?? '')
    else this.takeTotal(row, kind, name)
  }

  finish(): PlannedRows {
    return {
      keys: this.kept.finish(),
      names: this.names.names,
      indicators: this.indicators?.texts ?? [],
      totals: this.totals,
      blanks: this.blanks,
      filledDown: this.filledDown,
      filledRegions: this.names.filledRegions,
    }
  }

  private takeTown(row: number, name: number): void {
    this.years?.tell(row)
    const year = this.yearOf(row)
    if (this.years !== null && year <= 0) {
      if (year === BLANK_YEAR) this.years.tellMissing(row)
      return
    }
    const indicator = this.indicators?.codes[row - this.source.shape.from] ?? 0
    if (this.indicators !== null && (this.indicators.texts[indicator] ?? '').trim() === '') return this.tell(row, 'indicator_missing')
    this.lastName = name
    this.lastYear = year
    this.kept.add(row, name)
    this.kept.mark(year, indicator)
  }

  private takeBlank(row: number): void {
    const total = totalIn(this.source.table, row)
    if (total !== null) return this.addTotal(row, total)
    this.blanks++
    if (this.lastName >= 0 && this.filledDown) this.takeTown(row, this.lastName)
    else this.tell(row, 'row_without_town')
  }

  private takeTotal(row: number, kind: 'total' | 'average', name: number): void {
    this.addTotal(row, { kind, text: this.names.names[name]?.name ?? '' })
    if (this.source.decisions.totals === 'keep') this.takeTown(row, name)
  }

  private addTotal(row: number, total: Pick<TotalRow, 'kind' | 'text'>): void {
    const year = this.yearOf(row)
    this.totals.push({ row, ...total, year: year > 0 ? year : null })
  }

  /** A blank year under merged cells is that of the row above. */
  private yearOf(row: number): number {
    const year = this.years?.at(row) ?? BLANK_YEAR
    return year === BLANK_YEAR && this.filledDown ? this.lastYear : year
  }

  private tell(row: number, code: 'header_repeated' | 'row_without_town' | 'indicator_missing', quoted: string | null = null): void {
    this.source.log.add(problem(code === 'header_repeated' ? 'note' : 'error', code, { place: { row: row + 1 }, quoted }))
  }
}

function yearColumn({ table, shape, plan, thisYear, log }: RowSource): YearColumn | null {
  const column = plan.keys.get('year')
  if (column === undefined) return null
  return new YearColumn({ table, column, header: shape.headers[column]?.text ?? '', range: shape, thisYear, log })
}

/** 合计 often stands in the column of numbers, before the name: such a row is no town, and no part of one. */
function totalIn(table: CellTable, row: number): Pick<TotalRow, 'kind' | 'text'> | null {
  for (let column = 0; column < table.width; column++) {
    const text = table.text(row, column).trim()
    const kind = totalKind(text)
    if (kind !== null) return { kind, text }
  }
  return null
}

function isBlankRow(table: CellTable, row: number): boolean {
  for (let column = 0; column < table.width; column++) if (table.text(row, column).trim() !== '') return false
  return true
}
