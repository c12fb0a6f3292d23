import type { Parsed } from '@/domain/problem'
import { boardShape } from '@/link/boardShape'
import type { Board } from './boardList'

/** Version of the stored form that this version of the page writes. */
export const BOARDS_VERSION = 1

export const BOARDS_FAULTS = ['boards_newer', 'boards_damaged'] as const
export type BoardsFault = (typeof BOARDS_FAULTS)[number]

/** Boards as they lie in the browser's storage. */
export function writeBoards(boards: readonly Board[]): string {
  return JSON.stringify({ version: BOARDS_VERSION, boards })
}

/** Boards that an earlier visit kept; a newer or damaged form is refused whole, so that nothing of it is overwritten unseen. */
export function readBoards(stored: string | null): Parsed<readonly Board[], BoardsFault> {
  if (stored === null || stored === '') return { kind: 'missing' }
  const json = parse(stored)
  if (!isRecord(json) || typeof json['version'] !== 'number') return damaged()
  if (json['version'] > BOARDS_VERSION) return { kind: 'invalid', reason: 'boards_newer', quoted: String(json['version']) }
  const listed = json['boards']
  if (!Array.isArray(listed)) return damaged()
  const boards = listed.map(readBoard)
  return boards.every((board) => board !== null) ? { kind: 'valid', value: boards } : damaged()
}

function readBoard(stored: unknown): Board | null {
  const content = boardShape(stored)
  if (content === undefined || !isRecord(stored) || !Array.isArray(stored['charts'])) return null
  const ids = stored['charts'].map(idOf)
  const id = idOf(stored)
  if (id === null || ids.some((known) => known === null) || new Set(ids).size !== ids.length) return null
  return { id, title: content.title, charts: content.charts.map((chart, i) => ({ ...chart, id: ids[i] ?? '' })) }
}

function idOf(stored: unknown): string | null {
  const id = isRecord(stored) ? stored['id'] : null
  return typeof id === 'string' && /^[a-z]\d{1,9}$/.test(id) ? id : null
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function damaged(): Parsed<never, BoardsFault> {
  return { kind: 'invalid', reason: 'boards_damaged', quoted: '' }
}
