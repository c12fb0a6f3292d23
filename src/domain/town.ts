/** Official statistical division code (9 digits for townships); the name where the data has no codes. */
export type TownCode = string

/** An entity of the data: a township, or a county or country in uploaded tables. Empty strings where unknown. */
export interface Town {
  readonly code: TownCode
  readonly name: string
  readonly county: string
  readonly prefecture: string
  readonly province: string
}

/** Where the town lies, from the widest region to the county, unknown levels left out. */
export function regionPath(town: Town): string[] {
  return [town.province, town.prefecture, town.county].filter((name) => name !== '')
}
