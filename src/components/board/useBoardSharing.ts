import { pageAddress } from '@/composables/pageAddress'
import { useCopy } from '@/composables/useCopy'
import { useDownload } from '@/composables/useDownload'
import { useText } from '@/composables/useText'
import type { BoardContent } from '@/link/boardShape'
import { BOARD_FILE_EXTENSION, writeBoardFile, writeBoardFragment } from '@/link/boardCodec'
import { lengthBand } from '@/link/lengthBand'

export interface BoardSharing {
  /** Copies the link of a board; resolves to what to tell about it. */
  readonly copyLink: (board: BoardContent) => Promise<string>
  /** Saves the board as a file. */
  readonly saveFile: (board: BoardContent) => Promise<string>
}

export function useBoardSharing(): BoardSharing {
  const text = useText()
  const { copy } = useCopy()
  const { download } = useDownload()

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

  return { copyLink, saveFile }
}
