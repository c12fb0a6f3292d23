import { useAnnounce } from '@/composables/useAnnounce'
import { useText } from '@/composables/useText'
import type { Dataset } from '@/domain/dataset'
import { BOARD_LIMITS } from '@/domain/limits'
import type { View } from '@/domain/view'
import { pinView } from '@/link/pinView'
import { encodeView } from '@/link/viewCodec'
import { resolveView } from '@/query/settle/resolveView'
import { useBoards } from '@/stores/boards'
import { useUndo } from '@/stores/undo'

/** What goes onto a board. */
export interface Pinnable {
  readonly view: View
  readonly dataset: Dataset
}

/** Pins a chart, tells of it, and offers to take it back. */
export function usePinning(chart: () => Pinnable): { pin: (boardId?: string) => void; pinToNew: () => void } {
  const text = useText()
  const boards = useBoards()
  const undo = useUndo()
  const announce = useAnnounce()

  function pin(boardId?: string): void {
    put(boardId, new Set(boards.boards.map(({ id }) => id)))
  }

  function pinToNew(): void {
    const known = new Set(boards.boards.map(({ id }) => id))
    put(boards.create(text.value.board.newTitle(known.size + 1)).id, known)
  }

  function put(boardId: string | undefined, known: ReadonlySet<string>): void {
    const words = text.value.board
    const search = searchOf(chart())
    const outcome = boards.pin(search, words.firstTitle, boardId)
    const { id = '', title = '', charts = [] } = boards.current ?? {}
    const sentence = { pinned: words.pinned(title, charts.length), already: words.alreadyPinned(title), full: words.full(title, BOARD_LIMITS.charts) }[outcome]
    const takeBack = (): void => {
      boards.unpin({ board: id, search, made: !known.has(id) })
      announce(words.unpinned)
    }
    undo.offer({ sentence, undo: outcome === 'pinned' ? takeBack : undefined, see: { label: words.open, change: { page: 'board', evidence: null } } })
  }

  return { pin, pinToNew }
}

/** The chart alone: what else is open on the page does not belong to the board. */
function searchOf({ view, dataset }: Pinnable): string {
  const chart: View = { ...pinView(view, { view: resolveView(dataset, view), dataset }), page: 'compare', evidence: null, query: '', lang: null, look: null, embed: false }
  return encodeView(chart, { full: true, dataset })
}
