import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { STANDALONE_FILE } from './standalonePage.ts'

/** Puts the page in one file beside the hosted page, which gives it to readers with their own data in it. */
export function standaloneBeside({ folder }: { folder: string }): Plugin {
  return {
    name: 'zhenjian:standalone-beside',
    apply: 'build',
    generateBundle() {
      const made = join(folder, STANDALONE_FILE)
      if (existsSync(made)) this.emitFile({ type: 'asset', fileName: 'standalone.html', source: readFileSync(made, 'utf8') })
      else this.warn(`${made} is not built: the page cannot save itself as one file`)
    },
  }
}
