import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Plugin } from 'vite'
import { packEmbedded } from '../../src/data/package/embedded.ts'
import { withPolicy } from './contentPolicy.ts'

export const STANDALONE_FILE = '法治镇鉴.html'

/** Where the page in one file looks for its data. */
export const EMBEDDED_ID = 'zhenjian-data'

/** Makes of the page, its script and its style one file that holds the data and sends no request. */
export function standalonePage({ dataFolder }: { dataFolder: string }): Plugin {
  return {
    name: 'zhenjian:standalone-page',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') throw new Error('the build made no index.html')
        const source = standalone(String(page.source), packEmbedded({ files: textsBelow(dataFolder), start: '' }))
        delete bundle['index.html']
        this.emitFile({ type: 'asset', fileName: STANDALONE_FILE, source })
      },
    },
  }
}

/** The data stands before the script, which in turn waits for the whole page. */
export function standalone(html: string, packed: string): string {
  const outside = /<(?:script|link)\b[^>]*\b(?:src|href)="(?!data:)([^"]*)"/.exec(html)
  if (outside !== null) throw new Error(`the one file would still load ${outside[1] ?? ''}`)
  return withPolicy(html.replace('</body>', () => `  <script type="text/plain" id="${EMBEDDED_ID}">${packed}</script>\n  </body>`), "'none'")
}

function textsBelow(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(paths.sort().map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')]))
}

/** In one file the worker is a part of the script: a worker from a `file:` address is refused. */
export function inlineWorkers(): Plugin {
  return {
    name: 'zhenjian:inline-workers',
    enforce: 'pre',
    resolveId(source, importer, options) {
      return source.endsWith('?worker') ? this.resolve(`${source}&inline`, importer, { ...options, skipSelf: true }) : null
    },
  }
}
