import type { Bilingual } from './bilingual'

export type IndicatorId = string

/** count: non-negative whole number; rate: per cent, 0–100; measure: any number (uploads only); mention: said or not. */
export const INDICATOR_KINDS = ['count', 'rate', 'measure', 'mention'] as const
export type IndicatorKind = (typeof INDICATOR_KINDS)[number]

export const DIRECTIONS = ['neutral', 'higher_is_better', 'lower_is_better'] as const
export type Direction = (typeof DIRECTIONS)[number]

/** How a figure may be related to a denominator. */
export const NORMALISATIONS = ['raw', '10k', 'village', 'officer'] as const
export type Normalisation = (typeof NORMALISATIONS)[number]

export interface Theme {
  readonly id: string
  readonly name: Bilingual
}

export interface Indicator {
  readonly id: IndicatorId
  readonly theme: string
  readonly kind: IndicatorKind
  readonly name: Bilingual
  readonly unit: Bilingual
  readonly unitAliases: readonly string[]
  readonly direction: Direction
  /** Allowed besides `raw`. */
  readonly normalise: readonly Normalisation[]
  readonly partOf: IndicatorId | null
  readonly definition: Bilingual
  readonly includes: Bilingual
  readonly excludes: Bilingual
  readonly wording: readonly string[]
  readonly related: readonly IndicatorId[]
  /** Decimal places to show; null lets the value decide (at most two). */
  readonly decimals: number | null
}

/** How an indicator may be related: as asked where its definition allows it, otherwise not at all. Rates and mentions never are. */
export function effectivePer({ kind, normalise }: Pick<Indicator, 'kind' | 'normalise'>, per: Normalisation): Normalisation {
  const divisible = kind === 'count' || kind === 'measure'
  return divisible && normalise.includes(per) ? per : 'raw'
}

/** Denominator indicator of each normalisation, with the factor applied after division. */
export const DENOMINATORS = {
  '10k': { indicator: 'population', factor: 10_000 },
  village: { indicator: 'villages', factor: 1 },
  officer: { indicator: 'enforcement_staff', factor: 1 },
} as const satisfies Record<Exclude<Normalisation, 'raw'>, { indicator: IndicatorId; factor: number }>
