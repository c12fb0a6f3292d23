/** Official statistical division code (9 digits for townships); the name where the data has no codes. */
export type TownCode = string

/** Names of a place from itself to its province; empty strings where unknown. */
export interface PlaceNames {
  readonly name: string
  readonly county: string
  readonly prefecture: string
  readonly province: string
}

/** An entity of the data: a township, or a county or country in uploaded tables. */
export interface Town extends PlaceNames {
  readonly code: TownCode
  /** Its names in English; left out where the data has none. */
  readonly english?: PlaceNames
}

/** Where the town lies, from the widest region to the county, unknown levels left out. */
export function regionPath(place: PlaceNames): string[] {
  return [place.province, place.prefecture, place.county].filter((name) => name !== '')
}
