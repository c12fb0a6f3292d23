import type { Cell } from '@/domain/cell'
import type { ResultTable } from '@/domain/resultTable'
import { resultCell } from '@/domain/resultTable'

const SIGNS = { exact: '', at_least: '≥', at_most: '≤', approx: '≈', range: '' }

/** A table as a test reads it: one line a row, “town year figure…”, states by name where there is no figure. */
export function showTable(table: ResultTable): string[] {
  return Array.from(table.rowTowns, (town, row) => {
    const year = table.dataset.years[table.rowYears[row] ?? 0]
    const cells = table.series.map((series) => showCell(resultCell(table, series, row)))
    return [table.dataset.towns[town]?.name, year, ...cells].join(' ')
  })
}

/** One cell: sign of basis, sign of qualifier, number, and ? or · behind it. */
export function showCell(cell: Cell): string {
  if (cell.value === null) return cell.state
  if (cell.state === 'zero') return '无'
  const basis = { printed: '', summed: 'Σ', derived: '=' }[cell.basis]
  const upper = cell.valueMax === null ? '' : `–${cell.valueMax}`
  const end = cell.state === 'doubtful' ? '?' : cell.period === 'part_year' ? '·' : ''
  return `${basis}${SIGNS[cell.qualifier ?? 'exact']}${cell.value}${upper}${end}`
}
