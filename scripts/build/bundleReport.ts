import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Plugin } from 'vite'
import { fromRoot } from './chunkOutput.ts'
import { scriptsOfWay } from './wayFiles.ts'
import { WAYS } from './waySources.ts'

export interface BundleReport {
  readonly chunks: readonly ReportedChunk[]
  /** Scripts by way; null where a source of it is no part of the build. */
  readonly ways: Readonly<Record<string, readonly string[] | null>>
}

export interface ReportedChunk {
  readonly file: string
  /** Its own modules, as paths from the project's folder. */
  readonly modules: readonly string[]
  readonly bytes: number
}

/** Where the last build of a kind says what went into which file. Not part of the built page. */
export const reportFile = (mode: string): string => `node_modules/.cache/zhenjian/bundle-${mode}.json`

/** Writes which modules each script of the build holds, and which scripts lead to what is first seen: the size budget reads it. */
export function bundleReport(mode: string): Plugin {
  const file = reportFile(mode)
  return {
    name: 'zhenjian:bundle-report',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).flatMap((output): ReportedChunk[] =>
        output.type === 'chunk'
          ? [{ file: output.fileName, modules: output.moduleIds.map(fromRoot), bytes: Buffer.byteLength(output.code) }]
          : [],
      )
      const ways = Object.fromEntries(Object.entries(WAYS).map(([way, sources]) => [way, scriptsOfWay(bundle, sources)]))
      const report: BundleReport = { chunks, ways }
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, JSON.stringify(report, null, 1))
    },
  }
}
