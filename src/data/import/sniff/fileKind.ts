/** What a file is, by its bytes. Only `xlsx`, `json` and `text` can be read. */
export const FILE_KINDS = ['empty', 'xlsx', 'json', 'text', 'xls', 'et', 'xlsb', 'ods', 'locked', 'word', 'slides', 'pdf', 'picture', 'zip', 'html', 'binary'] as const
export type FileKind = (typeof FILE_KINDS)[number]

const READABLE = new Set<FileKind>(['xlsx', 'json', 'text'])

export function isReadable(kind: FileKind): boolean {
  return READABLE.has(kind)
}
