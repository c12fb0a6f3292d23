import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Plugin } from 'vite'
import { packEmbedded } from '../../src/data/package/embedded.ts'
import { withPolicy } from './contentPolicy.ts'

export const STANDALONE_FILE = '法治镇鉴.html'

/** Where the page in one file looks for its data. */
export const EMBEDDED_ID = 'zhenjian-data'

/** Makes of the page, its script and its style one file that holds the data and sends no request. */
export function standalonePage({ publicFolder, licences }: { publicFolder: string; licences: () => string }): Plugin {
  return {
    name: 'zhenjian:standalone-page',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') throw new Error('the build made no index.html')
        const icon = readFileSync(join(publicFolder, 'icons', 'icon.svg'), 'utf8')
        const packed = packEmbedded({ files: textsBelow(join(publicFolder, 'data')), start: '' })
        const source = standalone({ html: String(page.source), packed, icon, licences: licences() })
        delete bundle['index.html']
        this.emitFile({ type: 'asset', fileName: STANDALONE_FILE, source })
      },
    },
  }
}

interface Parts {
  readonly html: string
  readonly packed: string
  /** SVG. */
  readonly icon: string
  /** What others wrote of the page, which is to be passed on with it. */
  readonly licences: string
}

/** The page with its icon and data within it; refused if it would still load anything. */
export function standalone({ html, packed, icon, licences }: Parts): string {
  const page = html
    .replace(/\s*<link rel="apple-touch-icon"[^>]*>/, '')
    .replace(/(<link rel="icon"[^>]*href=")[^"]*/, (_, before: string) => `${before}data:image/svg+xml,${encodeURIComponent(icon)}`)
    .replace('</body>', () => `  <script type="text/plain" id="${EMBEDDED_ID}">${packed}</script>\n  <script type="text/plain" id="third-party">\n${licences.replaceAll('<', '‹')}</script>\n  </body>`)
  const outside = /<(?:script|link)\b[^>]*\b(?:src|href)="(?!data:)([^"]*)"/.exec(page)
  if (outside !== null) throw new Error(`the one file would still load ${outside[1] ?? ''}`)
  return withPolicy(page, "'none'")
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
