import type { Bilingual } from '@/domain/bilingual'
import type { Indicator, Theme } from '@/domain/indicator'
import type { Role } from '../roles/role'
import type { TownMatcher } from '../towns/townMatcher'

/** What an import may know besides the file. */
export interface ImportContext {
  /** Id of the data set to make. */
  readonly id: string
  readonly themes: readonly Theme[]
  readonly indicators: readonly Indicator[]
  /** null until the gazetteer is there, or where the reader wants none. */
  readonly matcher: TownMatcher | null
  /** The calendar year of today. */
  readonly thisYear: number
  /** Name of the theme of indicators that the codebook does not have. */
  readonly importedTheme: Bilingual
  /** Roles of earlier tables, by the key of their headers. */
  readonly rememberedRoles?: ReadonlyMap<string, ReadonlyMap<number, Role>>
}

export const IMPORTED_THEME = 'imported'
