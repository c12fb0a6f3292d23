import type { ProblemPlace } from '@/domain/problem'
import type { ProblemLog } from '../session/problemLog'
import type { CellTable, RowRange } from '../table/cellTable'
import { problem } from '../../dataProblem'
import { BLANK_YEAR, NO_YEAR, yearCodes } from './yearCodes'

export interface YearColumnSource {
  readonly table: CellTable
  readonly column: number
  readonly header: string
  readonly range: RowRange
  readonly thisYear: number
  readonly log: ProblemLog
}

/** The years of a column, row by row; each form of writing is told of once, each fault every time. */
export class YearColumn {
  private readonly source: YearColumnSource
  private readonly codes: Uint32Array
  private readonly read: ReturnType<typeof yearCodes>
  private readonly told = new Set<number>()

  constructor(source: YearColumnSource) {
    this.source = source
    const { codes, texts } = source.table.distinct(source.column, source.range)
    this.codes = codes
    this.read = yearCodes({ texts }, source.thisYear)
  }

  /** The year of a row: `BLANK_YEAR` where it has none, `NO_YEAR` where it is unreadable. */
  at(row: number): number {
    return this.read.years[this.codes[row - this.source.range.from] ?? 0] ?? BLANK_YEAR
  }

  /** Tells what is to be said of the year of a row that is data. */
  tell(row: number): void {
    const code = this.codes[row - this.source.range.from] ?? 0
    const remark = this.read.remarks.get(code)
    if (remark === undefined || (this.told.has(code) && this.at(row) !== NO_YEAR)) return
    this.told.add(code)
    this.source.log.add({ ...remark, place: this.place(row) })
  }

  tellMissing(row: number): void {
    this.source.log.add(problem('error', 'year_missing', { place: this.place(row) }))
  }

  private place(row: number): ProblemPlace {
    return { row: row + 1, column: this.source.column + 1, field: this.source.header }
  }
}
