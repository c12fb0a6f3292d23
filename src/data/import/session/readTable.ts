import type { DataProblem } from '../../dataProblem'
import { problem } from '../../dataProblem'
import { bestSheet } from '../find/bestSheet'
import type { Encoding } from '../decode/encoding'
import { ENCODINGS } from '../decode/encoding'
import type { CellTable } from '../table/cellTable'
import type { Delimiter } from '../table/chooseDelimiter'
import { DELIMITERS } from '../table/chooseDelimiter'
import { cutShort } from '../table/cutShort'
import { readTextTable } from '../table/readTextTable'
import { rememberedTable } from '../table/rememberedTable'
import { rowTable } from '../table/rowTable'
import type { ImportDecisions } from './decisions'
import type { OpenedFile } from './openedFile'
import type { Question } from './questions'

/** A file as a table of texts. */
export interface TableStage {
  readonly table: CellTable
  /** null where the file is no text. */
  readonly encoding: Encoding | null
  readonly delimiter: Delimiter | null
  readonly sheet: string
  readonly problems: readonly DataProblem[]
  readonly questions: readonly Question[]
}

export type Progress = (share: number) => void

/** The table of an opened file as decided so far; null where the file has none. */
export function readTable(opened: OpenedFile, decisions: ImportDecisions, onProgress?: Progress): TableStage | null {
  const { content } = opened
  if (content.kind === 'text') return textStage(content, decisions, onProgress)
  return content.kind === 'sheets' ? sheetStage(content.sheets, decisions) : null
}

function textStage({ bytes, table }: Extract<OpenedFile['content'], { kind: 'text' }>, { encoding: asked, delimiter: cut }: ImportDecisions, onProgress?: Progress): TableStage {
  const ahead = asked === undefined && cut === undefined ? table : undefined
  const { encoding, delimiter, ...read } = ahead ?? readTextTable(bytes, { encoding: asked, delimiter: cut, onProgress })
  const questions: Question[] = [
    { kind: 'encoding', chosen: encoding, options: ENCODINGS },
    { kind: 'delimiter', chosen: delimiter, options: DELIMITERS },
  ]
  return { ...read, problems: [...read.problems, ...cutShort(bytes, { encoding, table: read.table })], table: rememberedTable(read.table), encoding, delimiter, sheet: '', questions }
}

function sheetStage(sheets: Extract<OpenedFile['content'], { kind: 'sheets' }>['sheets'], decisions: ImportDecisions): TableStage {
  const chosen = sheets.find(({ name }) => name === decisions.sheet) ?? sheets[bestSheet(sheets.map(({ rows }) => rowTable(rows)))]
  const several = sheets.length > 1
  const options = sheets.map(({ name }) => name)
  return {
    table: rowTable(chosen?.rows ?? []),
    encoding: null,
    delimiter: null,
    sheet: chosen?.name ?? '',
    problems: several && decisions.sheet === undefined ? [problem('note', 'sheet_chosen', { quoted: chosen?.name ?? '', values: { count: sheets.length } })] : [],
    questions: several ? [{ kind: 'sheet', chosen: chosen?.name ?? '', options }] : [],
  }
}
