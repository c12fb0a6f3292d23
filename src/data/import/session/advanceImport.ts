import { rememberedProfiles } from '../roles/rememberedProfiles'
import { wantsGazetteer } from '../towns/wantsGazetteer'
import type { ImportDecisions } from './decisions'
import type { ImportContext } from './importContext'
import type { ImportReading } from './importReading'
import type { OpenedFile } from './openedFile'
import { layTable } from './layTable'
import { readImport } from './readImport'
import type { Progress, TableStage } from './readTable'
import { readTable } from './readTable'

export interface Import {
  /** Reads the file as decided so far. The same decisions give the same reading. */
  advance(decisions: ImportDecisions, onProgress?: Progress): ImportReading
  /** Whether the table names towns that the gazetteer may know. */
  namesTowns(decisions: ImportDecisions, onProgress?: Progress): boolean
}

/** Share of the work done when the table is split into cells. */
const SPLIT = 0.4

/** An import of an opened file. The table is kept between calls while encoding, delimiter and sheet stay. */
export function startImport(opened: OpenedFile, context: ImportContext): Import {
  const profile = rememberedProfiles()
  let last: { key: string; stage: TableStage | null } | null = null
  const stageOf = (decisions: ImportDecisions, onProgress?: Progress): TableStage | null => {
    const key = JSON.stringify([decisions.encoding, decisions.delimiter, decisions.sheet])
    if (last?.key !== key) last = { key, stage: readTable(opened, decisions, (share) => onProgress?.(share * SPLIT)) }
    return last.stage
  }
  return {
    advance: (decisions, onProgress) => {
      const stage = stageOf(decisions, onProgress)
      return readImport({ opened, context, decisions, profile }, stage, (share) => onProgress?.(SPLIT + share * (1 - SPLIT)))
    },
    namesTowns: (decisions, onProgress) => {
      const stage = stageOf(decisions, onProgress)
      const laid = stage === null ? null : layTable(stage.table, { context, decisions, profile })
      return laid !== null && !('code' in laid) && wantsGazetteer(laid.columns.columns)
    },
  }
}
