import type { CellPosition } from '@/charts/builder'

/** Size of a result in rows and series. */
export interface CellGrid {
  readonly rows: number
  readonly series: number
}

/** The cell that a key moves to in the order of the table, or null where the key moves nothing. */
export function walkCells(from: CellPosition | null, key: string, grid: CellGrid): CellPosition | null {
  const step = STEPS[key]
  if (step === undefined || grid.rows === 0 || grid.series === 0) return null
  const to = from === null ? START : step(from, grid)
  return { row: clamp(to.row, grid.rows), series: clamp(to.series, grid.series) }
}

type Step = (at: CellPosition, grid: CellGrid) => CellPosition

const START: CellPosition = { row: 0, series: 0 }

const STEPS: Readonly<Record<string, Step | undefined>> = {
  ArrowDown: ({ row, series }) => ({ row: row + 1, series }),
  ArrowUp: ({ row, series }) => ({ row: row - 1, series }),
  ArrowRight: (at, grid) => along(at, grid, 1),
  ArrowLeft: (at, grid) => along(at, grid, -1),
  PageDown: ({ row, series }) => ({ row: row + 10, series }),
  PageUp: ({ row, series }) => ({ row: row - 10, series }),
  Home: () => START,
  End: (_at, { rows, series }) => ({ row: rows - 1, series: series - 1 }),
}

/** Through the cells of a row and on into the next one. */
function along({ row, series }: CellPosition, grid: CellGrid, step: 1 | -1): CellPosition {
  const index = row * grid.series + series + step
  if (index < 0 || index >= grid.rows * grid.series) return { row, series }
  return { row: Math.floor(index / grid.series), series: index % grid.series }
}

function clamp(value: number, count: number): number {
  return Math.max(0, Math.min(count - 1, value))
}
