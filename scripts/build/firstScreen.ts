import { mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import vue from '@vitejs/plugin-vue'
import type { Plugin } from 'vite'
import { build } from 'vite'
import type { renderFirstScreen as render } from '../../src/app/renderFirstScreen.ts'
import { DEFAULT_VIEW } from '../../src/domain/view.ts'
import type { WayFiles } from './wayFiles.ts'
import { stylesOfPage, wayFiles } from './wayFiles.ts'

const ENTRY = 'src/app/renderFirstScreen.ts'
const CACHE = 'node_modules/.cache/zhenjian/first-screen'

/** Draws the first screen into the page at build, from the built-in data, with all that it needs to be read. */
export function firstScreen({ publicFolder }: { publicFolder: string }): Plugin {
  return {
    name: 'zhenjian:first-screen',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        const drawn = await draw(join(publicFolder, 'data'))
        const styles = stylesOfPage(bundle, 'overview')
        return withFirstScreen({ html, drawn, styles, data: dataFiles(publicFolder), way: wayFiles(bundle, new Set(styles.keys())) })
      },
    },
  }
}

export interface FirstScreen {
  readonly html: string
  /** Markup. */
  readonly drawn: string
  /** Style sheets that the drawn markup needs, by address. */
  readonly styles: ReadonlyMap<string, string>
  readonly data: DataFiles
  readonly way: WayFiles
}

/** Addresses of the built-in data. */
export interface DataFiles {
  readonly catalog: string
  /** The data set that a link opens which names none. */
  readonly home: string
  /** Files by data set. */
  readonly sets: Readonly<Record<string, readonly string[]>>
}

/** Puts the drawn screen into the page: its style in the head, itself beside the place of the app. */
export function withFirstScreen({ html, drawn, styles, data, way }: FirstScreen): string {
  /* Told as there, so that no script fetches again what is written into the page. */
  const there = [...styles.keys()].map((href) => `<link rel="stylesheet" crossorigin disabled href="${href}">`)
  const pages = Object.entries(way.pages).map(([name, files]) => [name, files.filter((file) => !styles.has(file))])
  const asked = { ...way, pages: Object.fromEntries(pages) }
  return html
    .replace(/\s*<link rel="stylesheet"[^>]*>/, '')
    .replace('</head>', () => [`<script>${settle(asked, data)}</script>`, `<style>${[...styles.values()].join('')}${STANDING_STYLE}</style>`, ...there, '</head>'].join('\n    '))
    .replace('<div id="app"></div>', (place) => `${place}\n    <div id="first-screen">${drawn}</div>`)
}

const STANDING_STYLE = 'html:not(.standing-in) #first-screen,.standing-in #app{display:none}#first-screen [disabled]{opacity:1}'

/**
 * Decided before the first paint: the drawn screen stands in only where the link, the reader's
 * language and the data ask for just that. What is pressed on it meanwhile is marked.
 * All files of the page and of the data set that the link names are asked for at once, not one after
 * the other; those of its chart when the first of the page has come, so that the start does not share
 * the line with them. Data that is not built in has no files to ask for.
 */
function settle({ pages, kinds }: WayFiles, { catalog, home, sets }: DataFiles): string {
  return `(function (root, search) {
  var languages = navigator.languages || []
  var lang = (/[?&]lang=(zh|en)/.exec(search) || [])[1]
  try { lang = lang || (/^(zh|en)$/.exec(localStorage.getItem('zhenjian.lang')) || [])[1] } catch (e) {}
  var chinese = lang ? lang === 'zh' : !languages.length || languages.some(function (language) { return /^zh\\b/i.test(language) })
  if (chinese && !/^#d/i.test(location.hash) && /^(\\?((v=\\d+|page=overview|look=\\w+|lang=zh)(&|$))*)?$/.test(search)) root.classList.add('standing-in')
  document.addEventListener('click', function (event) {
    var button = event.target.closest && event.target.closest('#first-screen button')
    if (!button) return
    document.querySelectorAll('[data-pressed]').forEach(function (other) { other.removeAttribute('data-pressed') })
    button.setAttribute('data-pressed', '')
  })
  var page = (/[?&]page=(\\w+)/.exec(search) || [])[1] || 'overview'
  var chart = (/[?&]chart=(\\w+)/.exec(search) || [])[1] || 'bar'
  var data = /^#d/i.test(location.hash) ? '' : (/[?&]ds=([^&~%]*)/.exec(search) || [search, ${JSON.stringify(home)}])[1]
  function own(files, name) { return Object.prototype.hasOwnProperty.call(files, name) ? files[name] : [] }
  function ask(files, then) {
    files.forEach(function (file) {
      var link = document.createElement('link')
      link.rel = /js$/.test(file) ? 'modulepreload' : 'preload'
      if (link.rel === 'preload') link.as = /css$/.test(file) ? 'style' : 'fetch'
      link.crossOrigin = ''
      link.href = file
      link.onload = link.onerror = function () { if (then) then(); then = null }
      document.head.appendChild(link)
    })
  }
  ask(own(${JSON.stringify(pages)}, page), page === 'compare' && function () { ask(own(${JSON.stringify(kinds)}, chart)) })
  ask([${JSON.stringify(catalog)}].concat(own(${JSON.stringify(sets)}, data)))
})(document.documentElement, location.search)`
}

/** Renders with the build's own compiler, so that scoped styles meet their elements. */
async function draw(dataFolder: string): Promise<string> {
  const outDir = resolve(CACHE)
  mkdirSync(outDir, { recursive: true })
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [vue({ features: { optionsAPI: false } })],
    resolve: { alias: { '@': resolve('src') } },
    build: { ssr: ENTRY, outDir, emptyOutDir: true, copyPublicDir: false, rolldownOptions: { output: { entryFileNames: 'render.mjs' } } },
  })
  const { renderFirstScreen } = (await import(`${pathToFileURL(join(outDir, 'render.mjs')).href}?${process.pid}`)) as { renderFirstScreen: typeof render }
  return renderFirstScreen((path) => Promise.resolve({ kind: 'valid', value: readFileSync(join(dataFolder, path), 'utf8') }))
}

function dataFiles(publicFolder: string): DataFiles {
  const catalog = JSON.parse(readFileSync(join(publicFolder, 'data', 'catalog.json'), 'utf8')) as { id: string; folder: string }[]
  const sets = catalog.map(({ id, folder }) => [id, ['towns.csv', 'sources.csv', 'indicators.json', 'observations.csv'].map((file) => `./data/${folder}/${file}`)] as const)
  const home = catalog.find(({ id }) => id === DEFAULT_VIEW.dataset.id) ?? catalog[0]
  return { catalog: './data/catalog.json', home: home?.id ?? '', sets: Object.fromEntries(sets) }
}
