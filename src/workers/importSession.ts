import type { Import } from '@/data/import/session/advanceImport'
import { startImport } from '@/data/import/session/advanceImport'
import type { ImportDecisions } from '@/data/import/session/decisions'
import { NO_DECISIONS } from '@/data/import/session/decisions'
import type { ImportContext } from '@/data/import/session/importContext'
import { openImport } from '@/data/import/session/openImport'
import { transferables } from '@/data/import/session/transferables'
import { readPart } from '@/data/import/table/largeText'
import { partBuffers } from '@/data/import/table/tablePart'
import { readGazetteer } from '@/data/towns/gazetteer'
import { createTownMatcher } from '@/data/towns/matchTown'
import type { ImportAnswer, ImportRequest, PartResult, PartTask } from './importMessages'
import type { AskPart } from './readTogether'
import { readTogether } from './readTogether'

/** Sends an answer; the memory listed goes with it. */
export type Post = (answer: ImportAnswer, transfer: ArrayBuffer[]) => void

interface Situation {
  readonly running: Import
  /** The matcher comes when it is first wanted. */
  readonly context: { -readonly [Key in keyof ImportContext]: ImportContext[Key] }
  decisions: ImportDecisions
  /** The gazetteer was asked for, and answered or not. */
  asked: boolean
}

/** Share of the work done when both halves of a table are read. */
const TOGETHER = 0.4

/** One import at a time: opens its file, reads it as decided, asks for the gazetteer once if towns are named. */
export function createImportSession(post: Post): (request: ImportRequest) => Promise<void> {
  let situation: Situation | null = null
  const partners = new Map<number, (part: PartResult['part']) => void>()
  let parts = 0

  const askPart: AskPart = (task) => {
    const id = parts++
    const part = new Promise<PartResult['part']>((resolve) => partners.set(id, resolve))
    post({ kind: 'part_wanted', id, ...task }, ownMemory(task.bytes))
    return part.finally(() => partners.delete(id))
  }

  async function open({ file, settings, helped }: Extract<ImportRequest, { kind: 'open' }>): Promise<void> {
    const found = await openImport(file)
    if (found.content.kind === 'data_file') return post({ kind: 'data_file', json: found.content.json }, [])
    const opened = helped === true ? await readTogether(found, askPart, (share) => post({ kind: 'progress', share: share * TOGETHER }, [])) : found
    const context = { ...settings, matcher: null }
    situation = { running: startImport(opened, context), context, decisions: NO_DECISIONS, asked: false }
    advance(situation)
  }

  function advance(now: Situation): void {
    const onProgress = (share: number): void => post({ kind: 'progress', share }, [])
    if (!now.asked && now.running.namesTowns(now.decisions, onProgress)) {
      now.asked = true
      return post({ kind: 'gazetteer_wanted' }, [])
    }
    const reading = now.running.advance(now.decisions, onProgress)
    post({ kind: 'reading', reading }, reading.content === null ? [] : transferables(reading.content))
  }

  return async (request) => {
    if (request.kind === 'open') return open(request)
    if (request.kind === 'read_part') return readFor(request, post)
    if (request.kind === 'part') return partners.get(request.id)?.(request.part)
    if (situation === null) return
    if (request.kind === 'advance') situation.decisions = request.decisions
    else situation.context.matcher = request.text === null ? null : createTownMatcher(readGazetteer(request.text))
    advance(situation)
  }
}

/** Reads a part of a table for another worker. */
function readFor({ id, bytes, form }: PartTask, post: Post): void {
  const part = readPart(bytes, form)
  if (part === null) return post({ kind: 'part', id, part }, [])
  const { scanned, ahead } = part
  post({ kind: 'part', id, part: { scanned, ahead } }, partBuffers(part))
}

function ownMemory({ buffer }: Uint8Array): ArrayBuffer[] {
  return buffer instanceof ArrayBuffer ? [buffer] : []
}
