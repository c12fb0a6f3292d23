import { BOARD_LIMITS } from '@/domain/limits'
import type { BoardChart, BoardContent } from '@/link/boardShape'

/** A chart on a board of the reader's own. */
export interface PinnedChart extends BoardChart {
  readonly id: string
}

export interface Board extends BoardContent {
  readonly id: string
  readonly charts: readonly PinnedChart[]
}

export function addBoard(boards: readonly Board[], content: BoardContent): { boards: readonly Board[]; board: Board } {
  const id = freeId(boards.map((board) => board.id), 'b')
  const charts = content.charts.slice(0, BOARD_LIMITS.charts).map((chart, i) => ({ ...chart, id: `c${i + 1}` }))
  const board = { id, title: clip(content.title, BOARD_LIMITS.title), charts }
  return { boards: [...boards, board], board }
}

export function changeBoard(boards: readonly Board[], id: string, change: (board: Board) => Board): readonly Board[] {
  return boards.map((board) => (board.id === id ? change(board) : board))
}

export function renameBoard(board: Board, title: string): Board {
  return { ...board, title: clip(title.trim(), BOARD_LIMITS.title) || board.title }
}

export function addChart(board: Board, search: string): Board {
  const id = freeId(board.charts.map((chart) => chart.id), 'c')
  return { ...board, charts: [...board.charts, { id, search, note: '' }] }
}

export function changeChart(board: Board, id: string, change: Partial<BoardChart>): Board {
  const note = change.note === undefined ? {} : { note: clip(change.note, BOARD_LIMITS.note) }
  return { ...board, charts: board.charts.map((chart) => (chart.id === id ? { ...chart, ...change, ...note } : chart)) }
}

export function removeChart(board: Board, id: string): Board {
  return { ...board, charts: board.charts.filter((chart) => chart.id !== id) }
}

/** A chart that was just pinned. */
export interface Pin {
  readonly board: string
  readonly search: string
  /** The board was made for it. */
  readonly made: boolean
}

/** The boards without a pin, and without the board that was made for it if it holds nothing else. */
export function takeOff(boards: readonly Board[], { board: id, search, made }: Pin): readonly Board[] {
  const without = changeBoard(boards, id, (board) => ({ ...board, charts: board.charts.filter((chart) => chart.search !== search) }))
  return made ? without.filter((board) => board.id !== id || board.charts.length > 0) : without
}

/** The board with one chart at another place, counted from 0; beyond the ends it stops there. */
export function moveChart(board: Board, id: string, to: number): Board {
  const chart = board.charts.find((other) => other.id === id)
  if (chart === undefined) return board
  const rest = board.charts.filter((other) => other.id !== id)
  const place = Math.min(Math.max(to, 0), rest.length)
  return { ...board, charts: [...rest.slice(0, place), chart, ...rest.slice(place)] }
}

function freeId(taken: readonly string[], letter: string): string {
  const numbers = taken.map((id) => Number(id.slice(1))).filter((number) => Number.isInteger(number))
  return `${letter}${Math.max(0, ...numbers) + 1}`
}

function clip(text: string, most: number): string {
  return text.slice(0, most)
}
