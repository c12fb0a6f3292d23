import { NO_DECISIONS } from '@/data/import/session/decisions'
import { openImport } from '@/data/import/session/openImport'
import type { Import } from '@/data/import/session/advanceImport'
import { startImport } from '@/data/import/session/advanceImport'
import { loadGazetteer } from '@/data/towns/loadGazetteer'
import { createTownMatcher } from '@/data/towns/matchTown'
import type { ImportRunner } from './importRunner'
import { ImportCancelled } from './importRunner'

/** Reads files on the page's own thread: for browsers that give a page no worker. */
export function localRunner(): ImportRunner {
  let running: Import | null = null
  let turn = 0
  return {
    async open(file, settings, onProgress) {
      const mine = ++turn
      const [opened, matcher] = await Promise.all([openImport(file), loadGazetteer().then(createTownMatcher, () => null)])
      if (mine !== turn) throw new ImportCancelled()
      if (opened.content.kind === 'data_file') return { kind: 'data_file', json: opened.content.json }
      running = startImport(opened, { ...settings, matcher })
      return { kind: 'table', reading: running.advance(NO_DECISIONS, onProgress) }
    },
    advance(decisions, onProgress) {
      return running === null ? Promise.reject(new ImportCancelled()) : Promise.resolve(running.advance(decisions, onProgress))
    },
    cancel() {
      turn++
      running = null
    },
  }
}
