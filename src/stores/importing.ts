import { defineStore } from 'pinia'
import { inject, shallowRef } from 'vue'
import type { ImportDecisions } from '@/data/import/session/decisions'
import { NO_DECISIONS } from '@/data/import/session/decisions'
import { headersKey } from '@/data/import/find/headersKey'
import type { ImportReading } from '@/data/import/session/importReading'
import { refuseBySize } from '@/data/import/session/tooLargeFile'
import type { DatasetContent } from '@/domain/dataset'
import type { Indicator, Theme } from '@/domain/indicator'
import { useDatasets } from './datasets'
import type { ImportRunner, ImportSettings } from './importing/importRunner'
import { IMPORT_RUNNER, ImportCancelled } from './importing/importRunner'
import { readRoles, writeRoles } from './importing/rememberedRoles'
import { fullLocale } from './fullLocale'
import { STORAGE, usePreferences } from './preferences'

/** The data set whose codebook names the indicators that a file may use. */
const CODEBOOK = 'towns'
const PROVISIONAL_ID = 'local'

export type ImportPhase = 'choosing' | 'reading' | 'deciding' | 'failed'

/** A file on its way to a data set: what was read, and what the reader has decided. Nothing is loaded before `finish`. */
export const useImporting = defineStore('importing', () => {
  const makeRunner = inject(IMPORT_RUNNER, () => () => import('./importing/localRunner').then(({ localRunner }) => localRunner()), true)
  const datasets = useDatasets()
  const preferences = usePreferences()
  const storage = inject(STORAGE, null)
  const phase = shallowRef<ImportPhase>('choosing')
  const fileName = shallowRef('')
  /** Share of the work done, 0–1. */
  const progress = shallowRef(0)
  const reading = shallowRef<ImportReading | null>(null)
  const decisions = shallowRef<ImportDecisions>(NO_DECISIONS)
  /** Why the file could not even be looked at. */
  const fault = shallowRef<'read_failed' | 'worker_stopped' | null>(null)
  /** JSON of a data file of the page's own, for whoever opens those. */
  const dataFile = shallowRef<unknown>(null)
  const codebook = shallowRef<readonly Indicator[]>([])
  const themes = shallowRef<readonly Theme[]>([])
  let runner: Promise<ImportRunner> | null = null
  let turn = 0
  let working: Promise<void> = Promise.resolve()

  async function choose(file: { readonly name: string; readonly size: number; arrayBuffer: () => Promise<ArrayBuffer> }): Promise<void> {
    const mine = begin(file.name)
    const refused = refuseBySize(file)
    if (refused !== null) return show(refused)
    const bytes = await file.arrayBuffer().catch(() => null)
    if (mine !== turn) return
    if (bytes === null) return fail('read_failed')
    await settle(mine, async () => {
      const opened = await (await theRunner()).open({ name: file.name, bytes: new Uint8Array(bytes) }, await settings(), setProgress(mine))
      if (mine !== turn) return null
      if (opened.kind === 'table') return opened.reading
      dataFile.value = opened.json
      phase.value = 'choosing'
      return null
    })
  }

  /** Takes a decision and reads the file anew with it. */
  async function decide(change: Partial<ImportDecisions>): Promise<void> {
    const mine = ++turn
    decisions.value = { ...decisions.value, ...change }
    progress.value = 0
    working = settle(mine, async () => (await theRunner()).advance(decisions.value, setProgress(mine)))
    await working
  }

  /** Resolves when the last decision has had its effect. */
  async function settled(): Promise<void> {
    await working
  }

  async function settle(mine: number, work: () => Promise<ImportReading | null>): Promise<void> {
    try {
      const read = await work()
      if (mine !== turn || read === null) return
      adopt(read)
      show(read)
    } catch (reason) {
      if (mine === turn && !(reason instanceof ImportCancelled)) fail('worker_stopped')
    }
  }

  function show(read: ImportReading): void {
    reading.value = read
    phase.value = 'deciding'
  }

  /** Roles remembered from an earlier table are decisions too, so that a further one joins them. */
  function adopt({ table }: ImportReading): void {
    const known = (table?.columns ?? []).filter(({ by }) => by === 'chosen')
    if (decisions.value.roles === undefined && known.length > 0) decisions.value = { ...decisions.value, roles: new Map(known.map(({ column, role }) => [column, role])) }
  }

  /** Keeps what was said of the columns for the next table with these headers. */
  function remember(): void {
    const { table } = reading.value ?? {}
    const { roles } = decisions.value
    if (table !== null && table !== undefined && roles !== undefined) writeRoles(storage, headersKey(table.place), roles)
  }

  function begin(name: string): number {
    fileName.value = name
    decisions.value = NO_DECISIONS
    reading.value = null
    dataFile.value = null
    fault.value = null
    progress.value = 0
    phase.value = 'reading'
    return ++turn
  }

  function fail(why: 'read_failed' | 'worker_stopped'): void {
    fault.value = why
    phase.value = 'failed'
    runner = null
  }

  const setProgress = (mine: number) => (share: number) => {
    if (mine === turn) progress.value = share
  }

  /** Stops what runs; what is loaded is untouched. */
  function cancel(): void {
    turn++
    void runner?.then((running) => running.cancel())
    runner = null
    reading.value = null
    phase.value = 'choosing'
  }

  /** The data set as read, known by what it holds. null while something must still be decided. */
  function finish(): DatasetContent | null {
    const content = reading.value?.content ?? null
    return content && { ...content, info: { ...content.info, id: `local-${content.fingerprint}` } }
  }

  /** Gets ready what a file will need, so that a small one is not kept waiting. */
  function prepare(): void {
    void theRunner().catch(() => (runner = null))
    void datasets.peek(CODEBOOK)
  }

  function theRunner(): Promise<ImportRunner> {
    runner ??= makeRunner()
    return runner
  }

  async function settings(): Promise<ImportSettings> {
    const held = await datasets.peek(CODEBOOK)
    codebook.value = held?.indicators ?? []
    themes.value = held?.themes ?? []
    return {
      id: PROVISIONAL_ID,
      themes: themes.value,
      indicators: codebook.value,
      thisYear: Math.max(new Date().getFullYear(), ...(held?.years ?? [])),
      importedTheme: { zh: '', en: '', [preferences.lang]: fullLocale(preferences).messages.importer.importedTheme },
      rememberedRoles: readRoles(storage),
    }
  }

  return { phase, fileName, progress, reading, decisions, fault, dataFile, codebook, themes, prepare, choose, decide, settled, cancel, finish, remember }
})
