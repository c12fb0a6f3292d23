import type { DataProblem } from '../../dataProblem'
import { problem } from '../../dataProblem'
import { isJsonRow } from '../../json/jsonRow'
import { jsonProblem, parseJson } from '../../json/parseJson'
import { decodeBytes } from '../decode/decodeBytes'
import { readJsonRows } from '../json/readJsonRows'
import type { FileKind } from '../sniff/fileKind'
import { sniffFile } from '../sniff/sniffFile'
import type { FileContent, ImportFile, OpenedFile } from './openedFile'
import { tooLargeFile } from './tooLargeFile'

/** Looks at what a file is and takes its tables out; what cannot be read says what it is and what to do. */
export async function openImport({ name, bytes }: ImportFile): Promise<OpenedFile> {
  const kind = sniffFile(bytes, name)
  const opened = (content: FileContent, problems: readonly DataProblem[] = []): OpenedFile => ({ name, size: bytes.length, kind, content, problems })
  const tooLarge = tooLargeFile(bytes.length)
  if (tooLarge !== null) return opened({ kind: 'none' }, [tooLarge])
  if (kind === 'text') return opened({ kind: 'text', bytes })
  if (kind === 'xlsx') return openWorkbook(bytes, opened)
  if (kind === 'json') return openJson(bytes, opened)
  return opened({ kind: 'none' }, [problem('stop', FILE_PROBLEMS[kind], { quoted: name })])
}

/** How data files of the page's own call themselves. */
const DATA_FILE = 'zhenjian'

type Opened = (content: FileContent, problems?: readonly DataProblem[]) => OpenedFile

const FILE_PROBLEMS = {
  empty: 'file_empty',
  xls: 'file_xls',
  et: 'file_et',
  xlsb: 'file_xls',
  ods: 'file_ods',
  locked: 'file_locked',
  word: 'file_word',
  slides: 'file_slides',
  pdf: 'file_pdf',
  picture: 'file_picture',
  zip: 'file_zip',
  html: 'file_html',
  binary: 'file_binary',
} as const satisfies Record<Exclude<FileKind, 'text' | 'xlsx' | 'json'>, string>

async function openWorkbook(bytes: Uint8Array, opened: Opened): Promise<OpenedFile> {
  const { readWorkbook } = await import('../xlsx/readWorkbook')
  const sheets = await readWorkbook(bytes)
  if (typeof sheets === 'string') return opened({ kind: 'none' }, [problem('stop', sheets)])
  return opened({ kind: 'sheets', sheets })
}

function openJson(bytes: Uint8Array, opened: Opened): OpenedFile {
  const { text } = decodeBytes(bytes)
  const json = parseJson(text)
  if (json.kind !== 'valid') return opened({ kind: 'none' }, [jsonProblem(json)])
  if (isJsonRow(json.value) && json.value['format'] === DATA_FILE) return opened({ kind: 'data_file', json: json.value })
  const rows = readJsonRows(json.value)
  return typeof rows === 'string' ? opened({ kind: 'none' }, [problem('stop', rows)]) : opened({ kind: 'sheets', sheets: [{ name: '', rows }] })
}
