import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Plugin } from 'vite'
import { fromRoot } from './chunkOutput.ts'

export interface ReportedChunk {
  readonly file: string
  readonly entry: boolean
  /** Files that come with it. */
  readonly imports: readonly string[]
  /** Its own modules, as paths from the project's folder. */
  readonly modules: readonly string[]
  readonly bytes: number
}

/** Where the last build of a kind says what went into which file. Not part of the built page. */
export const reportFile = (mode: string): string => `node_modules/.cache/zhenjian/bundle-${mode}.json`

/** Writes which modules each script of the build holds: the size budget and the licence list read it. */
export function bundleReport(mode: string): Plugin {
  const file = reportFile(mode)
  return {
    name: 'zhenjian:bundle-report',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).flatMap((output): ReportedChunk[] =>
        output.type === 'chunk'
          ? [{ file: output.fileName, entry: output.isEntry, imports: output.imports, modules: output.moduleIds.map(fromRoot), bytes: Buffer.byteLength(output.code) }]
          : [],
      )
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, JSON.stringify(chunks, null, 1))
    },
  }
}
