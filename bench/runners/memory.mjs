import { openPage } from './paint.mjs'

const year = (turn) => ({ kind: 'span', from: 2017 + (turn % 8), to: 2017 + (turn % 8) })
const KINDS = ['bar', 'distribution', 'table', 'heatmap', 'scatter', 'line']

const ROUND = 84

/** Every kind of chart, another indicator and year each time, the Overview between: alike again after `ROUND` turns. */
const turnOf = (turn) => ({ page: turn % 7 === 6 ? 'overview' : 'compare', chart: KINDS[turn % KINDS.length], indicators: [`i${turn % 39}`, `i${(turn + 5) % 39}`], years: KINDS[turn % KINDS.length] === 'line' ? null : year(turn), sort: turn % 2 === 0 ? '-value' : 'source' })

/** What the page holds after collecting garbage: before and after many changes of view, and ten data sets opened and dropped. */
export async function memory({ context, url, refs, changes = 504 }) {
  return { views: await manyViews({ context, url, refs, changes }), datasets: await tenDatasets({ context, url, refs }) }
}

async function manyViews({ context, url, refs, changes }) {
  const page = await openPage({ context, url, ds: refs.national, search: 'page=compare&chart=bar' })
  await drive(page, 0, ROUND)
  const before = await held(page)
  await drive(page, ROUND, changes)
  const after = await held(page)
  await page.close()
  return { changes, before, after }
}

async function drive(page, from, count) {
  for (let turn = from; turn < from + count; turn++) await page.evaluate((patch) => window.benchDrive.glance(patch), turnOf(turn))
  await page.evaluate((patch) => window.benchDrive.change(patch), { page: 'compare', chart: 'bar', indicators: ['i38'], years: year(from), sort: 'source' })
  await page.waitForTimeout(500)
}

async function tenDatasets({ context, url, refs }) {
  const page = await openPage({ context, url, ds: 'towns', search: 'page=compare&chart=bar' })
  const one = async (ref) => {
    await page.evaluate((id) => window.benchDrive.openDataset(id), ref.replace('~', '-'))
    await page.evaluate(() => window.benchDrive.dropDataset())
  }
  const [first, ...ten] = refs.small
  await one(first)
  const before = await held(page)
  for (const ref of ten) await one(ref)
  const after = await held(page)
  await page.close()
  return { opened: ten.length, before, after }
}

/** Bytes and elements that live after garbage is collected; canvases and drawings also where they stand in no document. */
async function held(page) {
  const session = await page.context().newCDPSession(page)
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage')
  const heap = await session.send('Runtime.getHeapUsage')
  const { metrics } = await session.send('Performance.enable').then(() => session.send('Performance.getMetrics'))
  const metric = (name) => metrics.find((one) => one.name === name)?.value ?? null
  const counts = { nodes: metric('Nodes'), listeners: metric('JSEventListeners') }
  for (const [key, constructor] of [['canvases', 'HTMLCanvasElement'], ['drawings', 'SVGSVGElement']]) counts[key] = await alive(session, constructor)
  await session.detach()
  return { heap: heap.usedSize, arrays: heap.backingStorageSize ?? null, ...counts }
}

async function alive(session, constructor) {
  const { result } = await session.send('Runtime.evaluate', { expression: `${constructor}.prototype` })
  const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId })
  const { result: length } = await session.send('Runtime.callFunctionOn', { objectId: objects.objectId, functionDeclaration: 'function () { return this.length }', returnByValue: true })
  await session.send('Runtime.releaseObject', { objectId: objects.objectId })
  return length.value
}
