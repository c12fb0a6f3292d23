import { pageAddress } from '@/composables/pageAddress'
import { useCopy } from '@/composables/useCopy'
import { useDownload } from '@/composables/useDownload'
import { useSingleFile } from '@/composables/useSingleFile'
import { useText } from '@/composables/useText'
import type { BoardContent } from '@/link/boardShape'
import { BOARD_FILE_EXTENSION, writeBoardFile, writeBoardFragment } from '@/link/boardCodec'
import { lengthBand } from '@/link/lengthBand'
import type { ShownChart } from './boardCharts'

export interface BoardSharing {
  /** Copies the link of a board; resolves to what to tell about it. */
  readonly copyLink: (board: BoardContent) => Promise<string>
  /** Saves the page in one file that opens with the board and holds the data of the charts that are here. */
  readonly savePage: (title: string, charts: readonly ShownChart[]) => Promise<string>
  /** Saves the board as a file. */
  readonly saveFile: (board: BoardContent) => Promise<string>
}

export function useBoardSharing(): BoardSharing {
  const text = useText()
  const { copy } = useCopy()
  const { download } = useDownload()
  const { makeBoard } = useSingleFile()

  async function copyLink(board: BoardContent): Promise<string> {
    const words = text.value.board
    const address = `${pageAddress()}?page=board#${writeBoardFragment(board)}`
    const band = lengthBand(address.length)
    if (band === 'too_long') return words.shareTooLong
    if (!(await copy(`${board.title}\n${address}`))) return words.shareFailed
    return band === 'safe' ? words.shared : words.sharedLong(address.length)
  }

  async function saveFile(board: BoardContent): Promise<string> {
    const { fileName } = await import('@/export/fileName')
    download(new Blob([writeBoardFile(board)], { type: 'application/json' }), fileName([text.value.common.appName, board.title], BOARD_FILE_EXTENSION))
    return text.value.board.fileSaved
  }

  async function savePage(title: string, charts: readonly ShownChart[]): Promise<string> {
    const words = text.value.board
    const here = charts.flatMap((shown) => (shown.kind === 'ready' ? [{ dataset: shown.table.dataset, view: shown.view, note: shown.chart.note }] : []))
    const saved = here.length === 0 ? null : await makeBoard(title, here)
    if (saved === null) return words.pageFailed
    download(saved.file, saved.name)
    return words.pageSaved(charts.length - here.length)
  }

  return { copyLink, savePage, saveFile }
}
