import type { OpenedFile } from '@/data/import/session/openedFile'
import type { LargePlan } from '@/data/import/table/largeText'
import { largeTable, middleOf, planLarge, readPart } from '@/data/import/table/largeText'
import { isLarge } from '@/data/import/table/readTextTable'
import type { TextTable } from '@/data/import/table/textTable'
import type { PartResult, PartTask } from './importMessages'

/** Has another worker read a part; its memory goes with it. */
export type AskPart = (task: Omit<PartTask, 'id'>) => Promise<PartResult['part']>

/**
 * Reads one half of a large table here and has another worker read the rest meanwhile. The halves fit if and only if this
 * one ends outside quotes, which its reader sees. As `opened` was where the table does not lend itself to it.
 */
export async function readTogether(opened: OpenedFile, askPart: AskPart, onProgress: (share: number) => void): Promise<OpenedFile> {
  const { content } = opened
  const plan = content.kind === 'text' && isLarge(content.bytes) ? planLarge(content.bytes, {}) : null
  const table = plan && (await readHalves(plan, askPart, onProgress))
  return table === null || content.kind !== 'text' ? opened : { ...opened, content: { ...content, table } }
}

async function readHalves(plan: LargePlan, askPart: AskPart, onProgress: (share: number) => void): Promise<TextTable | null> {
  const { bytes, form } = plan
  const middle = middleOf(bytes)
  if (middle === null) return null
  const asked = askPart({ bytes: bytes.slice(middle), form })
  const first = readPart(bytes.subarray(0, middle), form, onProgress)
  const second = first && (await asked)
  return first && second && largeTable(plan, [first, { ...second, bytes: bytes.subarray(middle) }])
}
