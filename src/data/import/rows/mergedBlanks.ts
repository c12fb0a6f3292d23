/** Blanks that merged cells may have left: in how many rows, and under which columns. */
export interface MergedBlanks {
  readonly rows: number
  /** Lost where they stay blank: rows without a town. */
  readonly lost: number
  readonly columns: readonly number[]
  readonly filled: boolean
}

/** Counts blanks while rows are gone through in their order. */
export class BlankTally {
  private readonly columns = new Set<number>()
  private readonly filled: boolean
  private rows = 0
  private lost = 0
  private last = -1

  constructor(filled: boolean) {
    this.filled = filled
  }

  add(row: number, column: number | undefined): void {
    if (column !== undefined) this.columns.add(column)
    if (row !== this.last) this.rows++
    this.last = row
  }

  lose(): void {
    this.lost++
  }

  finish(): MergedBlanks {
    return { rows: this.rows, lost: this.lost, columns: [...this.columns].sort((a, b) => a - b), filled: this.filled }
  }
}
