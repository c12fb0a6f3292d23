import type { ImportDecisions } from './decisions'
import type { ImportContext } from './importContext'
import type { OpenedFile } from './openedFile'
import type { ProfileReader } from '../roles/rememberedProfiles'

/** A file, what is known besides, and what was decided. */
export interface Situation {
  readonly opened: OpenedFile
  readonly context: ImportContext
  readonly decisions: ImportDecisions
  /** Judges columns, each once. */
  readonly profile: ProfileReader
}
