import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus, totalmem, loadavg } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { BROWSER_SWITCHES, findBrowser } from '../scripts/findBrowser.mjs'
import { BENCH, MADE, buildPages } from './lib/buildPages.mjs'
import { serveGzip } from './lib/serveGzip.mjs'
import { toMarkdown } from './lib/toMarkdown.mjs'
import { imports } from './runners/imports.mjs'
import { queries } from './runners/queries.mjs'
import { startup } from './runners/startup.mjs'

const quick = process.argv.includes('--quick')
const only = process.argv.find((word) => word.startsWith('--only='))?.slice(7).split(',') ?? ['start', 'query', 'import']
const root = join(BENCH, '..')
const [long, wide] = [(count) => ({ count, wide: false }), (count) => ({ count, wide: true })]
const sizes = quick ? [long(10_000), long(100_000)] : [long(10_000), long(100_000), long(1_000_000), wide(100_000)]
const runs = quick ? 1 : 3

await buildPages()
const server = await serveGzip({ '/app/': join(root, 'dist'), '/peers/': join(MADE, 'peers'), '/data/': join(root, 'public/data'), '/gazetteer/': join(root, 'src/data/towns'), '/duckdb/': join(BENCH, 'node_modules/@duckdb/duckdb-wasm/dist'), '/': MADE })
const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args: [...BROWSER_SWITCHES, '--js-flags=--max-old-space-size=4096'] })
const load = loadavg()
const results = { date: new Date().toISOString().slice(0, 10), quick, machine: `${cpus().length} × ${cpus()[0]?.model ?? ''}, ${Math.round(totalmem() / 2 ** 30)} GB`, load: load.map((one) => Math.round(one * 10) / 10), browser: browser.version(), node: process.version, commit: commit(), versions: versions() }

try {
  if (only.includes('start')) results.start = await step('start-up', () => startup({ browser, url: server.url, runs: quick ? 1 : 3 }))
  if (only.includes('query')) results.query = await step('queries and paint', () => withPage((page) => queries({ page, turns: quick ? 10 : 42, indicators: 40 })))
  if (only.includes('import')) results.imports = await step('imports', () => withPage((page) => imports({ page, sizes, runs })))
} finally {
  await browser.close()
  server.close()
}
const name = quick || only.length < 3 ? `results.${quick ? 'quick' : only.join('-')}` : 'results'
writeFileSync(join(BENCH, `${name}.json`), `${JSON.stringify(results, null, 1)}\n`)
writeFileSync(join(BENCH, `${name}.md`), toMarkdown(results))
console.log(toMarkdown(results))

async function step(title, work) {
  const begun = performance.now()
  const result = await work()
  console.log(`${title}: ${Math.round((performance.now() - begun) / 1000)} s`)
  return result
}

async function withPage(work) {
  const page = await browser.newPage()
  page.setDefaultTimeout(300_000)
  page.on('pageerror', (error) => console.error(error.message))
  await page.goto(`${server.url}/work.html`)
  await page.evaluate(() => window.bench.prepare())
  return work(page).finally(() => page.close())
}

function commit() {
  return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim()
}

function versions() {
  const { dependencies } = JSON.parse(execFileSync('npm', ['pkg', 'get', '--json'], { cwd: BENCH, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
  return dependencies
}
