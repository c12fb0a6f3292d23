import type { Town } from '@/domain/town'

/** A town as a file names it; empty strings for what it does not say. */
export interface TownQuery {
  readonly name: string
  readonly code: string
  readonly county: string
  readonly prefecture: string
  readonly province: string
}

/** What a gazetteer knows of a name. Only `unique` is taken without asking. */
export type TownMatch =
  | { readonly kind: 'unique'; readonly town: Town }
  | { readonly kind: 'several'; readonly towns: readonly Town[] }
  /** Near names: without 镇, one sign different. */
  | { readonly kind: 'none'; readonly suggestions: readonly Town[] }

/** A county that holds some of the names of a table. */
export interface CountyMatch {
  /** First six digits of its towns' codes. */
  readonly code: string
  readonly county: string
  readonly prefecture: string
  readonly province: string
  /** How many of the names it holds. */
  readonly matched: number
}

export interface TownMatcher {
  match(query: TownQuery): TownMatch
  /** Counties that hold two or more of the names, the fullest first. */
  counties(names: readonly string[]): readonly CountyMatch[]
  /** The town of a code, or null. */
  find(code: string): Town | null
}
