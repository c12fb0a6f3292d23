import { parseJson } from '@/data/json/parseJson'
import { BOARD_LIMITS, LARGEST_BOARD } from '@/domain/limits'
import type { Problem } from '@/domain/problem'
import type { BoardContent } from './boardShape'
import { boardShape } from './boardShape'
import type { Shape } from './packed/shape'
import { listOf, object, optional, text, whole, wording } from './packed/shape'
import { faultValues, readPackedFragment, writePackedFragment } from './packedFragment'

const LETTER = 'b'

/** The mark and version of a board's file. */
const FORMAT = 'zhenjian-board'
const VERSION = 1

export const BOARD_FILE_EXTENSION = '.zhenjian-board.json'

export const BOARD_PROBLEM_CODES = ['board_incomplete', 'board_cut', 'board_damaged', 'board_too_large', 'board_newer', 'board_file_unreadable'] as const
export type BoardProblemCode = (typeof BOARD_PROBLEM_CODES)[number]
export type BoardProblem = Problem<BoardProblemCode>

export type ReadBoard =
  | { readonly kind: 'absent' }
  | { readonly kind: 'read'; readonly board: BoardContent }
  | { readonly kind: 'refused'; readonly problem: BoardProblem }

/** The short form inside a link: title, and a pair of query and note for each chart. */
interface Packed {
  readonly t: string
  readonly c: readonly { readonly q: string; readonly n: string }[]
}

const packedBoard: Shape<Packed> = object<Packed>({
  t: wording(BOARD_LIMITS.title),
  c: listOf(object({ q: text(BOARD_LIMITS.search), n: optional(wording(BOARD_LIMITS.note), '') }), BOARD_LIMITS.charts),
})

/** `b=1.f.<length>.<checksum>.<payload>` without the `#`. */
export function writeBoardFragment({ title, charts }: BoardContent): string {
  return writePackedFragment(LETTER, { t: title, c: charts.map(({ search, note }) => (note === '' ? { q: search } : { q: search, n: note })) })
}

/** The board in the fragment of a link (`location.hash`), whole or not at all. Never throws. */
export function readBoardFragment(hash: string): ReadBoard {
  const read = readPackedFragment({ hash, letter: LETTER, most: LARGEST_BOARD })
  if (read.kind === 'absent') return read
  if (read.kind === 'refused') return refused(`board_${read.fault.code}`, faultValues(read.fault))
  const packed = packedBoard(read.json)
  if (packed === undefined) return refused(holdsTooMuch(read.json) ? 'board_too_large' : 'board_damaged')
  return { kind: 'read', board: { title: packed.t, charts: packed.c.map(({ q, n }) => ({ search: q, note: n })) } }
}

function holdsTooMuch(json: unknown): boolean {
  const charts = object<{ c: unknown }>({ c: (value) => value })(json)?.c
  return Array.isArray(charts) && charts.length > BOARD_LIMITS.charts
}

/** A board as the text of a file. */
export function writeBoardFile({ title, charts }: BoardContent): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, title, charts: charts.map(({ search, note }) => ({ search, note })) }, null, 2)
}

/** The board in the text of a file. Never throws. */
export function readBoardFile(content: string): ReadBoard {
  const parsed = parseJson(content)
  const json = parsed.kind === 'valid' ? parsed.value : undefined
  const head = object({ format: text(40), version: whole(1, 9999) })(json)
  if (head?.format !== FORMAT) return refused('board_file_unreadable')
  if (head.version > VERSION) return refused('board_newer')
  const board = boardShape(json)
  return board === undefined ? refused('board_file_unreadable') : { kind: 'read', board }
}

function refused(code: BoardProblemCode, values: Problem['values'] = {}): ReadBoard {
  return { kind: 'refused', problem: { code, level: 'stop', place: {}, quoted: null, values } }
}
