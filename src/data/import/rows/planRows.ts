import type { DataProblem } from '../../dataProblem'
import { problem } from '../../dataProblem'
import type { TableShape } from '../find/tableShape'
import type { Role } from '../roles/role'
import type { ImportDecisions } from '../session/decisions'
import type { ProblemLog } from '../session/problemLog'
import type { ShapePlan } from '../shape/planShape'
import type { CellTable, Distinct } from '../table/cellTable'
import type { TownQuery } from '../towns/townMatcher'
import { isBlankRow } from './blankRow'
import { KeptRows } from './keptRows'
import type { MergedBlanks } from './mergedBlanks'
import { BlankTally } from './mergedBlanks'
import type { NameCodes } from './nameCodes'
import { nameCodes } from './nameCodes'
import type { RaggedCheck } from './raggedRows'
import { raggedCheck } from './raggedRows'
import type { RowKeys } from './rowKeys'
import type { RowKind } from './rowKinds'
import { rowKinds } from './rowKinds'
import type { TotalRow, UnsettledTotal } from './totalRows'
import { settleYears, totalIn } from './totalRows'
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

export interface PlannedRows {
  readonly keys: RowKeys
  readonly names: readonly TownQuery[]
  /** Distinct texts of the column of indicators; empty where there is none. */
  readonly indicators: readonly string[]
  readonly totals: readonly TotalRow[]
  readonly blanks: MergedBlanks
  /** Rows with too many or too few cells. */
  readonly ragged: readonly number[]
  /** Rows whose name is damaged text, and their different names. */
  readonly damaged: { readonly rows: number; readonly names: readonly string[] }
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
  /** By number of the text, whether it names no indicator. */
  private readonly nameless: readonly boolean[]
  private readonly ragged: RaggedCheck
  private readonly filledDown: boolean
  private readonly kept: KeptRows
  private readonly totals: UnsettledTotal[] = []
  private readonly blanks: BlankTally
  private readonly damagedNames = new Set<string>()
  private damagedRows = 0
  private readonly raggedRows: number[] = []
  private lastName = -1
  private lastYear = BLANK_YEAR

  constructor(source: RowSource) {
    const { table, shape, plan, decisions } = source
    const column = plan.shape === 'long' || plan.shape === 'years' ? plan.keys.get('indicator') : undefined
    this.source = source
    this.years = yearColumn(source)
    this.indicators = column === undefined ? null : table.distinct(column, shape)
    this.nameless = this.indicators?.texts.map((text) => text.trim() === '') ?? []
    this.filledDown = decisions.fillDown ?? (!hasWholeRows(source) && (this.years !== null || this.indicators !== null || !hasBlank(source, ['entity', 'code'])))
    this.blanks = new BlankTally(this.filledDown)
    this.names = nameCodes({ table, keys: plan.keys, range: shape, fill: this.filledDown })
    this.kinds = rowKinds(this.names.names, shape.headers[plan.keys.get('entity') ?? -1]?.name ?? '')
    this.ragged = raggedCheck(table, shape)
    this.kept = new KeptRows(shape.to - shape.from, { years: this.years !== null, indicators: this.indicators !== null })
  }

  take(row: number): void {
    const name = this.names.codes[row - this.source.shape.from] ?? 0
    const kind = this.kinds[name] ?? 'blank'
    if (kind === 'blank' && isBlankRow(this.source.table, row)) return
    const ragged = this.ragged(row)
    if (ragged !== null) this.leaveRagged(row, ragged)
    else if (kind === 'town') this.takeTown(row, name)
    else if (kind === 'damaged') this.takeDamaged(row, name)
    else if (kind === 'blank') this.takeBlank(row)
    else if (kind === 'header') this.tell(row, 'header_repeated', this.names.names[name]?.name ?? '')
    else this.takeTotal(row, kind, name)
  }

  finish(): PlannedRows {
    return {
      keys: this.kept.finish(),
      names: this.names.names,
      indicators: this.indicators?.texts ?? [],
      totals: settleYears(this.totals),
      blanks: this.blanks.finish(),
      ragged: this.raggedRows,
      damaged: { rows: this.damagedRows, names: [...this.damagedNames] },
    }
  }

  private takeTown(row: number, name: number): void {
    for (const { column, rows } of this.names.regions) if (rows[row - this.source.shape.from] === 1) this.blanks.add(row, column)
    this.years?.tell(row)
    const year = this.yearOf(row)
    if (this.years !== null && year <= 0) {
      if (year === BLANK_YEAR) this.years.tellMissing(row)
      return
    }
    const indicator = this.indicators?.codes[row - this.source.shape.from] ?? 0
    if (this.nameless[indicator] === true) return this.tell(row, 'indicator_missing')
    this.lastName = name
    this.lastYear = year
    this.kept.add(row, name)
    this.kept.mark(year, indicator)
  }

  private takeBlank(row: number): void {
    const total = totalIn(this.source.table, row)
    if (total !== null) return this.addTotal(row, total)
    const { keys } = this.source.plan
    if (this.lastName >= 0) this.blanks.add(row, keys.get('entity') ?? keys.get('code'))
    if (this.lastName >= 0 && this.filledDown) return this.takeTown(row, this.lastName)
    this.blanks.lose()
    this.tell(row, 'row_without_town')
  }

  private leaveRagged(row: number, why: DataProblem): void {
    this.raggedRows.push(row)
    this.source.log.add(why)
  }

  private takeDamaged(row: number, name: number): void {
    const { plan, shape, decisions, log } = this.source
    const column = plan.keys.get('entity') ?? 0
    const quoted = this.names.names[name]?.name ?? ''
    this.damagedRows++
    this.damagedNames.add(quoted)
    const kept = decisions.damaged === 'keep'
    log.add(problem(kept ? 'confirm' : 'error', kept ? 'name_damaged_kept' : 'name_damaged', { place: { row: row + 1, column: column + 1, field: shape.headers[column]?.text ?? '' }, quoted }))
    if (kept) this.takeTown(row, name)
  }

  private takeTotal(row: number, kind: 'total' | 'average', name: number): void {
    this.addTotal(row, { kind, text: this.names.names[name]?.name ?? '' })
    if (this.source.decisions.totals === 'keep') this.takeTown(row, name)
  }

  private addTotal(row: number, total: Pick<TotalRow, 'kind' | 'text'>): void {
    const year = this.years?.at(row) ?? BLANK_YEAR
    const above = year === BLANK_YEAR && this.filledDown && this.lastYear > 0 ? this.lastYear : null
    this.totals.push({ row, ...total, year: year > 0 ? year : null, above })
  }

  /** A blank year under merged cells is that of the row above. */
  private yearOf(row: number): number {
    const year = this.years?.at(row) ?? BLANK_YEAR
    if (year !== BLANK_YEAR || this.lastYear === BLANK_YEAR) return year
    this.blanks.add(row, this.source.plan.keys.get('year'))
    return this.filledDown ? this.lastYear : year
  }

  private tell(row: number, code: 'header_repeated' | 'row_without_town' | 'indicator_missing', quoted: string | null = null): void {
    this.source.log.add(problem(code === 'header_repeated' ? 'note' : 'error', code, { place: { row: row + 1 }, quoted }))
  }
}

/** Whether every row has its own code or state, and its year: what is blank beside them is not known, and no merged cell. */
function hasWholeRows(source: RowSource): boolean {
  const { keys } = source.plan
  const whole = (['code', 'state'] as const).some((role) => keys.has(role) && !hasBlank(source, [role]))
  return whole && !(keys.has('year') && hasBlank(source, ['year']))
}

/** Whether a row of data is blank in all of some columns. Where rows differ by their town alone, one taken from above would be counted twice. */
function hasBlank({ table, shape, plan }: RowSource, roles: readonly Role[]): boolean {
  const columns = roles.flatMap((role) => plan.keys.get(role) ?? [])
  const texts = columns.map((column) => table.distinct(column, shape))
  if (texts.some(({ texts: own }) => own.every((text) => text.trim() !== ''))) return false
  const isBlank = (row: number): boolean => texts.every(({ codes, texts: own }) => (own[codes[row - shape.from] ?? 0] ?? '').trim() === '')
  for (let row = shape.from; row < shape.to; row++) {
    if (isBlank(row) && !isBlankRow(table, row) && totalIn(table, row) === null) return true
  }
  return false
}

function yearColumn({ table, shape, plan, thisYear, log }: RowSource): YearColumn | null {
  const column = plan.keys.get('year')
  if (column === undefined) return null
  return new YearColumn({ table, column, header: shape.headers[column]?.text ?? '', range: shape, thisYear, log })
}
