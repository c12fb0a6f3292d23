import type { ResultCell, ResultTable } from '@/domain/resultTable'
import type { ChartTheme } from '../theme'

/** The accent, or grey for towns that are not highlighted while others are. */
export function barColor(table: ResultTable, { town }: ResultCell, theme: ChartTheme): string {
  const { highlight } = table.view
  return highlight.size === 0 || highlight.has(town) ? theme.accent : theme.others
}
