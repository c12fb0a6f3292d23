import { summary } from '../lib/statistics.mjs'
import { slowDown, watchFor } from '../lib/slowLine.mjs'

const CHART = '.echart svg path, .echart canvas'
const VIEW = 'page=compare&indicator=disputes_resolved&chart=bar'

/** What is opened, and what must be painted for it to count as there. */
const PAGES = [
  { id: 'overview', name: 'Overview readable', path: '/app/', shown: '.matrix td, .matrix [role="gridcell"], #main table td, #first-screen table td' },
  { id: 'compare', name: 'first chart in Compare', path: `/app/?${VIEW}`, shown: CHART },
  { id: 'vega', name: 'bare vega-embed page', path: '/peers/vega.html', shown: 'svg path, canvas' },
  { id: 'wholeEcharts', name: 'bare Vue + whole ECharts page', path: '/peers/echarts.html', shown: 'svg path, canvas' },
]

/**
 * Cold opening on an old PC and a slow line, and again with a warm cache.
 * @returns a row a page: ms to be painted and ms of blocking, cold and warm; gzip bytes of script until then;
 * ms that the line alone takes for the same files, nothing of them run: the floor of a cold opening
 */
export async function startup({ browser, url, runs, only = PAGES.map(({ id }) => id) }) {
  const rows = []
  for (const page of PAGES.filter(({ id }) => only.includes(id))) rows.push(await measurePage({ browser, url, runs, page }))
  return rows
}

async function measurePage({ browser, url, runs, page }) {
  const cold = []
  const warm = []
  for (let run = 0; run < runs; run++) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN', serviceWorkers: 'block' })
    cold.push(await open(context, url, page))
    warm.push(await open(context, url, page))
    await context.close()
  }
  const line = []
  for (let run = 0; run < runs; run++) line.push(await fetchOnly(browser, url, cold[0].files))
  const of = (list, key) => summary(list.map((one) => one[key]))
  return { id: page.id, name: page.name, shown: of(cold, 'shown'), warm: of(warm, 'shown'), blocking: of(cold, 'blocking'), warmBlocking: of(warm, 'blocking'), longest: of(cold, 'longest'), shift: of(cold, 'shift'), script: of(cold, 'script'), total: of(cold, 'total'), line: summary(line) }
}

async function open(context, url, { path, shown }) {
  const page = await context.newPage()
  await page.addInitScript(watchFor, shown)
  const session = await slowDown(page)
  const transfer = { script: 0, total: 0, done: false }
  const kinds = new Map()
  session.on('Network.responseReceived', ({ requestId, type, response }) => kinds.set(requestId, /javascript/.test(response.mimeType) ? 'Script' : type))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (transfer.done) return
    transfer.total += encodedDataLength
    if (kinds.get(requestId) === 'Script') transfer.script += encodedDataLength
  })
  await page.goto(url + path, { waitUntil: 'commit' })
  await page.waitForFunction(() => window.benchLog?.shown !== null, null, { polling: 50, timeout: 60_000 })
  transfer.done = true
  const files = await page.evaluate(() => [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)])
  await page.waitForLoadState('load')
  await page.waitForTimeout(2500)
  const log = await page.evaluate(() => window.benchLog)
  await page.close()
  return { ...log, ...transfer, files }
}

/** The page itself, then at once all that it had asked for when it was painted: as few round trips as there can be. */
async function fetchOnly(browser, url, [page, ...others]) {
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'zh-CN' })
  const blank = await context.newPage()
  await blank.goto(`${url}/data/catalog.json`)
  await slowDown(blank)
  const took = await blank.evaluate(async ([first, rest]) => {
    const since = performance.now()
    const read = (address) => fetch(address, { cache: 'no-store' }).then((response) => response.arrayBuffer())
    await read(first)
    await Promise.all(rest.map(read))
    return performance.now() - since
  }, [page, others])
  await context.close()
  return took
}
