import type { TownCode } from './town'

/** Particulars of one report. Empty strings where the report does not say. */
export interface Source {
  readonly id: string
  readonly town: TownCode
  readonly year: number
  readonly title: string
  readonly issuer: string
  /** ISO date. */
  readonly issuedOn: string
  readonly documentNumber: string
}
