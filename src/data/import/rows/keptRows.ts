import type { RowKeys } from './rowKeys'

/** Keys of the rows kept, in arrays that are cut to their length at the end. */
export class KeptRows {
  private length = 0
  private readonly rows: Uint32Array
  private readonly names: Uint32Array
  private readonly years: Int16Array | null
  private readonly indicators: Uint32Array | null

  constructor(size: number, has: { readonly years: boolean; readonly indicators: boolean }) {
    this.rows = new Uint32Array(size)
    this.names = new Uint32Array(size)
    this.years = has.years ? new Int16Array(size) : null
    this.indicators = has.indicators ? new Uint32Array(size) : null
  }

  add(row: number, name: number): void {
    this.rows[this.length] = row
    this.names[this.length++] = name
  }

  /** Year and indicator of the row added last. */
  mark(year: number, indicator: number): void {
    if (this.years !== null) this.years[this.length - 1] = year
    if (this.indicators !== null) this.indicators[this.length - 1] = indicator
  }

  finish(): RowKeys {
    const size = this.length
    return {
      rows: this.rows.subarray(0, size),
      names: this.names.subarray(0, size),
      years: this.years?.subarray(0, size) ?? null,
      indicators: this.indicators?.subarray(0, size) ?? null,
    }
  }
}
