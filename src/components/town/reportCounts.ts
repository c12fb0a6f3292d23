import { hasFigure } from '@/domain/state'
import type { TownEntry, TownReport, TownTheme } from '@/query/reports/townReport'
import { WEAKNESS_THEME } from '@/query/reports/weaknesses'

/** What a report gives, in numbers. */
export interface ReportCounts {
  readonly figures: number
  /** Mentions and quantities in words; shortcomings apart. */
  readonly mentions: number
  readonly weaknesses: number
  readonly flags: number
}

/** Counts what a report or some of its themes say. */
export function countReport(themes: readonly TownTheme[]): ReportCounts {
  const entries = themes.flatMap((theme) => theme.entries)
  const own = entries.filter(({ cell }) => cell.indicator.theme === WEAKNESS_THEME)
  const figures = entries.filter(isFigure).length
  return {
    figures,
    mentions: entries.length - figures - own.length,
    weaknesses: own.length,
    flags: entries.filter(({ cell }) => cell.flagged).length,
  }
}

/** Whether the report gives a number. */
export function isFigure({ cell }: TownEntry): boolean {
  return hasFigure(cell.state) && cell.value !== null
}

/** How many other towns the report is seen beside. */
export function countPeers({ themes, unsaid }: TownReport): number {
  return (themes[0]?.entries[0] ?? unsaid[0])?.others.summary.of ?? 0
}
