import { useEventListener } from '@vueuse/core'
import type { ComputedRef, ShallowRef } from 'vue'
import { computed, shallowRef } from 'vue'
import type { BoardProblem } from '@/link/boardCodec'
import type { BoardContent } from '@/link/boardShape'
import { readBoardFragment } from '@/link/boardCodec'
import type { Board } from '@/stores/boards/boardList'
import { addBoard, changeBoard } from '@/stores/boards/boardList'

export interface LinkedBoard {
  /** The board that the link or an opened file carries; null where there is none. */
  readonly board: Readonly<ShallowRef<Board | null>>
  readonly problem: Readonly<ShallowRef<BoardProblem | null>>
  readonly isOpen: ComputedRef<boolean>
  /** Changes what is looked at only, never what was sent. */
  readonly change: (how: (board: Board) => Board) => void
  readonly show: (content: BoardContent) => void
  readonly refuse: (problem: BoardProblem) => void
  /** Turns away from it. */
  readonly leave: () => void
}

/** A board that came from outside: looked at beside the reader's own, never in their place. */
export function useLinkedBoard(browser: Window = window): LinkedBoard {
  const board = shallowRef<Board | null>(null)
  const problem = shallowRef<BoardProblem | null>(null)

  function read(): void {
    const found = readBoardFragment(browser.location.hash)
    problem.value = found.kind === 'refused' ? found.problem : null
    board.value = found.kind === 'read' ? asBoard(found.board) : null
  }

  function change(how: (board: Board) => Board): void {
    if (board.value !== null) board.value = changeBoard([board.value], board.value.id, how)[0] ?? null
  }

  function show(content: BoardContent): void {
    problem.value = null
    board.value = asBoard(content)
  }

  function refuse(found: BoardProblem): void {
    problem.value = found
  }

  function leave(): void {
    board.value = null
    problem.value = null
    const { history, location } = browser
    if (location.hash !== '') history.replaceState(history.state, '', `${location.pathname}${location.search}`)
  }

  read()
  useEventListener(browser, ['popstate', 'hashchange'], read)
  return { board, problem, isOpen: computed(() => board.value !== null), change, show, refuse, leave }
}

function asBoard(content: BoardContent): Board {
  return addBoard([], content).board
}
