import type { Bilingual } from '@/domain/bilingual'
import type { IndicatorId, IndicatorKind } from '@/domain/indicator'
import type { TownCode } from '@/domain/town'
import type { ConflictRule } from '../../dataset/dropRepeats'
import type { Placeholder } from '../../values/placeholder'
import type { Encoding } from '../decode/encoding'
import type { Role } from '../roles/role'
import type { Delimiter } from '../table/chooseDelimiter'

/** What a placeholder is taken to say. */
export const MEANINGS = ['not_mentioned', 'zero', 'withheld', 'not_applicable'] as const
export type Meaning = (typeof MEANINGS)[number]

/** What a column or name of an indicator becomes. */
export type IndicatorChoice =
  | { readonly kind: 'codebook'; readonly id: IndicatorId }
  | { readonly kind: 'new'; readonly name?: Bilingual; readonly unit?: string; readonly theme?: string; readonly measure?: IndicatorKind; readonly decimals?: number | null }
  | { readonly kind: 'ignore' }

/** A town by its code, or its name as it stands. */
export type TownChoice = { readonly kind: 'code'; readonly code: TownCode } | { readonly kind: 'name' }

/**
 * What the reader has decided so far; every entry may be absent and has a safe default. Plain data: the same file with
 * the same decisions gives the same data set.
 */
export interface ImportDecisions {
  readonly encoding?: Encoding
  readonly delimiter?: Delimiter
  readonly sheet?: string
  /** Row of the header, counted from 1. */
  readonly headerRow?: number
  /** A table with a column a town is read as one with a row a town. */
  readonly turned?: boolean
  /** By column, counted from 0. */
  readonly roles?: ReadonlyMap<number, Role>
  /** The year of the whole table. */
  readonly year?: number
  /** The indicator of the whole table where only years are named. */
  readonly indicator?: string
  /** By header or name, as it stands. */
  readonly indicators?: ReadonlyMap<string, IndicatorChoice>
  readonly placeholders?: ReadonlyMap<Placeholder, Meaning>
  readonly fillDown?: boolean
  readonly totals?: 'leave_out' | 'keep'
  /** Whether names that the gazetteer has once take its code; `towns` says so of single names. */
  readonly recognise?: boolean
  readonly towns?: ReadonlyMap<string, TownChoice>
  /** County of the towns whose names stand in several, by the first six digits of its code. */
  readonly county?: string
  /** Names that mean another name: 新桥 → 新桥镇. */
  readonly sameTowns?: ReadonlyMap<string, string>
  /** Rows whose name is damaged text. */
  readonly damaged?: 'leave_out' | 'keep'
  readonly personal?: 'leave_out' | 'keep'
  /** Rates written as 0.95. */
  readonly fractions?: 'percent' | 'as_is'
  /** Units such as 万人 beside an indicator counted in 人. */
  readonly scales?: 'convert' | 'as_is'
  readonly conflicts?: ConflictRule
  /** The comma parts decimals: 6,1 is 6.1, and 1.234 is 1234. */
  readonly decimalComma?: boolean
  /** Cells mended in place: `row:column` as a spreadsheet counts them, from 1. */
  readonly fixes?: ReadonlyMap<string, string>
  /** Rows with too many or too few cells, mended whole: their cells, by row as a spreadsheet counts. */
  readonly rows?: ReadonlyMap<number, readonly string[]>
  readonly title?: Bilingual
  readonly description?: Bilingual
  readonly entity?: Bilingual
}

export const NO_DECISIONS: ImportDecisions = {}
