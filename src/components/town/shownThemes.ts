import type { Theme } from '@/domain/indicator'
import type { TownTheme } from '@/query/reports/townReport'

/** The themes of a report that the view shows. */
export interface ShownThemes {
  readonly groups: readonly TownTheme[]
  /** Ids of `groups`. */
  readonly ids: ReadonlySet<string>
  /** Ids of the themes asked for; null where all are shown. */
  readonly focus: ReadonlySet<string> | null
  /** Themes asked for of which the report says nothing. */
  readonly silent: readonly Theme[]
}

/** The themes asked for; all of them where none is named that the data set knows. */
export function shownThemes(known: readonly Theme[], themes: readonly TownTheme[], wanted: readonly string[]): ShownThemes {
  const asked = known.filter(({ id }) => wanted.includes(id))
  const focus = asked.length === 0 ? null : new Set(asked.map(({ id }) => id))
  const groups = focus === null ? themes : themes.filter(({ theme }) => focus.has(theme.id))
  const ids = new Set(groups.map(({ theme }) => theme.id))
  return { groups, ids, focus, silent: asked.filter(({ id }) => !ids.has(id)) }
}
