import { defineStore } from 'pinia'
import { computed, inject, shallowRef } from 'vue'
import { BOARD_LIMITS } from '@/domain/limits'
import type { BoardChart, BoardContent } from '@/link/boardShape'
import type { Board, Pin } from './boards/boardList'
import { addBoard, addChart, changeBoard, changeChart, moveChart, removeChart, renameBoard, takeOff } from './boards/boardList'
import type { BoardsFault } from './boards/storedBoards'
import { readBoards, writeBoards } from './boards/storedBoards'
import { STORAGE } from './preferences'

export const BOARDS_KEY = 'zhenjian.boards'
/** Where boards that could not be read are put aside before the first write. */
export const UNREAD_BOARDS_KEY = 'zhenjian.boards.unread'

/** What was last removed, as it can be brought back. */
export interface Removal {
  readonly kind: 'chart' | 'board'
  readonly before: readonly Board[]
  readonly current: string | null
}

export type PinOutcome = 'pinned' | 'already' | 'full'

/** The reader's own boards, kept in this browser. Every change begins from what is stored, so that two windows do not undo each other. */
export const useBoards = defineStore('boards', () => {
  const storage = inject(STORAGE, null)
  const boards = shallowRef<readonly Board[]>([])
  const currentId = shallowRef<string | null>(null)
  const fault = shallowRef<BoardsFault | null>(null)
  /** false: the browser keeps nothing; the boards go with the page. */
  const kept = shallowRef(true)
  const removal = shallowRef<Removal | null>(null)
  const current = computed(() => boards.value.find(({ id }) => id === currentId.value) ?? boards.value[0] ?? null)
  refresh()

  /** Takes over what another window of the page has stored. */
  function refresh(): void {
    const stored = readBoards(peekStorage())
    fault.value = stored.kind === 'invalid' ? stored.reason : null
    if (stored.kind === 'valid') boards.value = stored.value
  }

  function peekStorage(): string | null {
    try {
      return storage?.getItem(BOARDS_KEY) ?? null
    } catch {
      return null
    }
  }

  /** What memory holds counts where storage does not: when it refuses, or holds what cannot be read. */
  function takeStored(): void {
    if (kept.value && fault.value === null) refresh()
  }

  function write(change: (boards: readonly Board[]) => readonly Board[]): void {
    takeStored()
    boards.value = change(boards.value)
    removal.value = null
    kept.value = keep(writeBoards(boards.value))
  }

  function keep(text: string): boolean {
    try {
      if (fault.value !== null) storage?.setItem(UNREAD_BOARDS_KEY, peekStorage() ?? '')
      storage?.setItem(BOARDS_KEY, text)
      fault.value = null
      return storage !== null
    } catch {
      return false
    }
  }

  /** Adds a chart to a board, by default the current one; a first board is made under the given title. */
  function pin(search: string, title: string, boardId?: string): PinOutcome {
    takeStored()
    const board = boards.value.find(({ id }) => id === (boardId ?? current.value?.id)) ?? create(title)
    currentId.value = board.id
    if (board.charts.some((chart) => chart.search === search)) return 'already'
    if (board.charts.length >= BOARD_LIMITS.charts) return 'full'
    change(board.id, (own) => addChart(own, search))
    return 'pinned'
  }

  function create(title: string): Board {
    return adopt({ title, charts: [] })
  }

  /** Keeps a board from a link or a file as one of the reader's own. */
  function adopt(content: BoardContent): Board {
    takeStored()
    const added = addBoard(boards.value, content)
    write(() => added.boards)
    currentId.value = added.board.id
    return added.board
  }

  function change(id: string, how: (board: Board) => Board): void {
    write((before) => changeBoard(before, id, how))
  }

  function remove(kind: Removal['kind'], how: (boards: readonly Board[]) => readonly Board[]): void {
    const before = { kind, before: boards.value, current: currentId.value }
    write(how)
    removal.value = before
  }

  function undo(): void {
    const last = removal.value
    if (last === null) return
    write(() => last.before)
    currentId.value = last.current
  }

  return {
    boards,
    current,
    fault,
    kept,
    removal,
    refresh,
    pin,
    unpin: (pin: Pin) => write((before) => takeOff(before, pin)),
    create,
    adopt,
    undo,
    choose: (id: string) => (currentId.value = id),
    rename: (id: string, title: string) => change(id, (board) => renameBoard(board, title)),
    setChart: (id: string, chart: string, changed: Partial<BoardChart>) => change(id, (board) => changeChart(board, chart, changed)),
    move: (id: string, chart: string, to: number) => change(id, (board) => moveChart(board, chart, to)),
    removeChart: (id: string, chart: string) => remove('chart', (before) => changeBoard(before, id, (board) => removeChart(board, chart))),
    removeBoard: (id: string) => remove('board', (before) => before.filter((board) => board.id !== id)),
  }
})
