import type { Import } from '@/data/import/session/advanceImport'
import { startImport } from '@/data/import/session/advanceImport'
import type { ImportDecisions } from '@/data/import/session/decisions'
import { NO_DECISIONS } from '@/data/import/session/decisions'
import type { ImportContext } from '@/data/import/session/importContext'
import { openImport } from '@/data/import/session/openImport'
import { transferables } from '@/data/import/session/transferables'
import { readGazetteer } from '@/data/towns/gazetteer'
import { createTownMatcher } from '@/data/towns/matchTown'
import type { ImportAnswer, ImportRequest } from './importMessages'

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

/** One import at a time: opens its file, reads it as decided, asks for the gazetteer once if towns are named. */
export function createImportSession(post: Post): (request: ImportRequest) => Promise<void> {
  let situation: Situation | null = null

  async function open({ file, settings }: Extract<ImportRequest, { kind: 'open' }>): Promise<void> {
    const opened = await openImport(file)
    if (opened.content.kind === 'data_file') return post({ kind: 'data_file', json: opened.content.json }, [])
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
    if (situation === null) return
    if (request.kind === 'advance') situation.decisions = request.decisions
    else situation.context.matcher = request.text === null ? null : createTownMatcher(readGazetteer(request.text))
    advance(situation)
  }
}
