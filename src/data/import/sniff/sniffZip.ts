import { latin } from './ascii'
import type { FileKind } from './fileKind'

const DIRECTORY = 1 << 18
const CONTENTS: readonly (readonly [FileKind, string])[] = [
  ['xlsx', 'xl/workbook.xml'],
  ['xlsb', 'xl/workbook.bin'],
  ['word', 'word/document'],
  ['slides', 'ppt/presentation'],
]

/** What a zip holds, by the names in its directory, which stands at its end. */
export function sniffZip(bytes: Uint8Array): FileKind {
  const head = latin(bytes.subarray(0, 512))
  if (head.includes('opendocument.spreadsheet')) return 'ods'
  const names = latin(bytes.subarray(Math.max(0, bytes.length - DIRECTORY)))
  return CONTENTS.find(([, name]) => names.includes(name))?.[0] ?? 'zip'
}
