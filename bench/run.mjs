import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus, totalmem, loadavg } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { BROWSER_SWITCHES, findBrowser } from '../scripts/findBrowser.mjs'
import { BENCH, MADE, buildPages } from './lib/buildPages.mjs'
import { PRECISE, serveGzip } from './lib/serveGzip.mjs'
import { toMarkdown } from './lib/toMarkdown.mjs'
import { writeSummary } from './lib/writeSummary.mjs'
import { imports } from './runners/imports.mjs'
import { memory } from './runners/memory.mjs'
import { paint } from './runners/paint.mjs'
import { queries } from './runners/queries.mjs'
import { startup } from './runners/startup.mjs'

const PARTS = ['start', 'query', 'paint', 'memory', 'import']
const quick = process.argv.includes('--quick')
const only = process.argv.find((word) => word.startsWith('--only='))?.slice(7).split(',') ?? PARTS
const unknown = only.filter((part) => !PARTS.includes(part))
if (unknown.length > 0) throw new Error(`--only takes ${PARTS.join(', ')}; not ${unknown.join(', ')}`)
const root = join(BENCH, '..')
const SIZES = [
  { rows: 10_000, runs: 3 },
  { rows: 100_000, runs: 3 },
  { rows: 1_000_000, runs: 3, kept: true, cancel: true },
  { rows: 1_000_000, encoding: 'GBK', runs: 1 },
  { rows: 2_000_000, runs: 1, kept: true },
  { rows: 100_000, wide: true, runs: 3, kept: true },
]
const sizes = quick ? [{ rows: 10_000, runs: 1 }, { rows: 100_000, runs: 1, cancel: true }] : SIZES
const NATION = [41_352, 40]

const begun = performance.now()
const load = loadavg()
await buildPages()
const server = await serveGzip({ '/app/': join(root, 'dist'), '/peers/': join(MADE, 'peers'), '/data/': join(root, 'public/data'), '/gazetteer/': join(root, 'src/data/towns'), '/duckdb/': join(BENCH, 'node_modules/@duckdb/duckdb-wasm/dist'), '/': MADE }, 0, PRECISE)
const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args: [...BROWSER_SWITCHES, '--js-flags=--max-old-space-size=4096 --expose-gc'] })
const results = { date: new Date().toISOString().slice(0, 10), quick, machine: `${cpus().length} × ${cpus()[0]?.model ?? ''}, ${Math.round(totalmem() / 2 ** 30)} GB`, load: load.map((one) => Math.round(one * 10) / 10), browser: browser.version(), node: process.version, commit: commit(), versions: versions(), took: {} }

/** What a part is measured with; each stands alone, so that one that fails leaves the others whole. */
const WORK = {
  start: () => startup({ browser, url: server.url, runs: quick ? 1 : 3 }),
  query: () => withPage((page) => queries({ page, turns: quick ? 24 : 124, indicators: NATION[1] })),
  paint: () => withKept((kept) => paint({ ...kept, turns: quick ? 5 : 25 })),
  memory: () => withKept((kept) => memory({ ...kept, changes: quick ? 84 : 504 })),
  import: () => imports({ withPage, browser, url: server.url, sizes }),
}
const KEYS = { import: 'imports' }

try {
  for (const part of PARTS.filter((one) => only.includes(one))) {
    const since = performance.now()
    results[KEYS[part] ?? part] = await WORK[part]().catch((error) => ({ error: String(error).split('\n')[0] }))
    results.took[part] = Math.round((performance.now() - since) / 1000)
    console.log(`${part}: ${results.took[part]} s`)
  }
} finally {
  await browser.close()
  server.close()
}
results.took.all = Math.round((performance.now() - begun) / 1000)
const name = quick || only.length < PARTS.length ? `results.${quick ? 'quick' : only.join('-')}` : 'results'
writeFileSync(join(BENCH, `${name}.json`), `${JSON.stringify(results, null, 1)}\n`)
writeFileSync(join(BENCH, `${name}.md`), toMarkdown(results))
if (name === 'results') writeSummary(results)
console.log(toMarkdown(results))
process.exitCode = only.some((part) => results[KEYS[part] ?? part]?.error !== undefined) ? 1 : 0

/** A page with the makers and the libraries, and the gazetteer read. */
async function withPage(work, context = null) {
  const page = await (context ?? browser).newPage()
  page.setDefaultTimeout(300_000)
  page.on('pageerror', (error) => console.error(error.message))
  await page.goto(`${server.url}/work.html`)
  await page.evaluate(() => window.bench.prepare())
  return work(page).finally(() => page.close())
}

/** A browser that keeps a county, the nation and small data sets as imports leave them, for the built page to open. */
async function withKept(work) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN', serviceWorkers: 'block' })
  const keep = (page, [towns, indicators], fingerprint) => page.evaluate(async ([count, columns, mark]) => (await window.bench.makeCube(count, columns), window.bench.keepCube(mark)), [towns, indicators, fingerprint])
  const refs = await withPage(async (page) => {
    const small = []
    for (let i = 0; i <= 10; i++) small.push(await keep(page, [3000, 12], `00001${i.toString(16)}`))
    return { towns: 'towns', county: await keep(page, [30, 40], '000030'), national: await keep(page, NATION, '041352'), small }
  }, context)
  return work({ context, url: server.url, refs }).finally(() => context.close())
}

function commit() {
  return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim()
}

function versions() {
  const { dependencies } = JSON.parse(execFileSync('npm', ['pkg', 'get', '--json'], { cwd: BENCH, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
  return dependencies
}
