import type { CheckOutcome, CheckRule } from '@/domain/check'
import type { Direction, IndicatorKind, Normalisation } from '@/domain/indicator'

/** Chinese, then English. */
export type PackedPair = readonly string[]

/** A column of texts with few different ones: `r` points into `d`. */
export interface PackedTexts {
  readonly d: readonly string[]
  readonly r: readonly number[]
}

/** Sparse texts: as `PackedTexts`, for the cells `c`, each written as its distance from the one before. */
export interface PackedCellTexts extends PackedTexts {
  readonly c: readonly number[]
}

export interface PackedIndicator {
  readonly id: string
  readonly theme: string
  readonly kind: IndicatorKind
  readonly name: PackedPair
  readonly unit: PackedPair
  readonly direction: Direction
  readonly normalise: readonly Normalisation[]
  readonly partOf: string | null
  readonly decimals: number | null
  readonly unitAliases: readonly string[]
  readonly definition: PackedPair
  readonly includes: PackedPair
  readonly excludes: PackedPair
  readonly wording: readonly string[]
  readonly related: readonly string[]
}

/** One indicator over towns × years. */
export interface PackedColumn {
  /** State of every cell, one base-36 digit each. */
  readonly s: string
  /** Marks of the cells with a state, one base64url sign each. */
  readonly m: string
  /** Numbers of the cells with a state, null where there is none; empty where no cell has one. */
  readonly v: readonly (number | null)[]
  /** Upper ends of ranges: cell, value, cell, value… */
  readonly x: readonly number[]
  readonly excerpt: PackedCellTexts
  readonly section: PackedCellTexts
  readonly note: PackedCellTexts
  readonly noteEn: PackedCellTexts
}

export interface PackedCheck {
  readonly rule: CheckRule
  readonly outcome: CheckOutcome
  readonly town: number
  readonly year: number
  readonly indicators: readonly string[]
  readonly values: readonly (number | null)[]
  readonly expected: number | null
}

export interface PackedInfo {
  readonly title: PackedPair
  readonly description: PackedPair
  readonly entity: PackedPair
  readonly synthetic: boolean
  readonly version: string
  readonly licence: string
}

export interface PackedNames extends Readonly<Record<'county' | 'prefecture' | 'province', PackedTexts>> {
  readonly name: readonly string[]
}

export interface PackedTowns extends PackedNames {
  readonly code: readonly string[]
  /** Left out where no town has a name in English. */
  readonly english?: PackedNames | undefined
}

/** A data set as plain JSON: columns with dictionaries, short under DEFLATE. Parts that are empty are left out in writing. */
export interface PackedContent {
  readonly info: PackedInfo
  readonly years: readonly number[]
  readonly towns: PackedTowns
  readonly themes: readonly { readonly id: string; readonly name: PackedPair }[]
  readonly indicators: readonly PackedIndicator[]
  readonly sources: readonly Readonly<Record<'id' | 'town' | 'title' | 'issuer' | 'issuedOn' | 'documentNumber', string> & { year: number }>[]
  /** Per cell: index into `sources`, -1 no report, -2 report not named. */
  readonly reports: readonly number[]
  /** In the order of `indicators`; null where an indicator has no figure. */
  readonly columns: readonly (PackedColumn | null)[]
  readonly checks: readonly PackedCheck[]
}

/** Signs of the marks, by their number. */
export const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
