import { peakMemory } from '../lib/peakMemory.mjs'

const CHART = 'main [role=img] svg path, main .echart svg path, main .echart canvas'

/** Runs in the page before its own scripts: notes when each step of an import is shown, every long task, every progress told, and makes the reader's two clicks. */
function watchImport(chart) {
  const log = (window.importLog = { marks: {}, tasks: [], progress: new Set() })
  new PerformanceObserver((list) => list.getEntries().forEach(({ startTime, duration }) => log.tasks.push({ startTime, duration }))).observe({ type: 'longtask', buffered: true })
  const mark = (name) => (log.marks[name] ??= performance.now())
  const shown = (selector) => document.querySelector(selector)
  addEventListener('change', ({ target }) => target.type === 'file' && mark('chosen'), true)
  const look = () => {
    const { marks } = log
    const progress = shown('main progress')
    if (progress !== null) log.progress.add(progress.value)
    if (marks.chosen && shown('.import .bar')) mark('read')
    const finish = shown('.import .bar.ready .btn.go')
    if (log.clicks && marks.read && finish && !marks.finish) (mark('finish'), finish.click())
    const link = shown('main a[href*="indicator="]')
    if (marks.finish && location.search.includes('ds=local') && link && !marks.open) (mark('overview'), mark('open'), link.click())
    if (marks.open && location.search.includes('page=compare') && shown(chart)) mark('chart')
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** A page of its own on the import page, with nothing kept from before. */
export async function openImportPage({ browser, url }) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN', serviceWorkers: 'block' })
  const page = await context.newPage()
  page.setDefaultTimeout(180_000)
  page.on('pageerror', (error) => console.error(error.message))
  await page.addInitScript(watchImport, CHART)
  await page.goto(`${url}/app/?page=import`)
  await page.waitForSelector('input[type=file]', { state: 'attached' })
  await page.waitForTimeout(800)
  return page
}

/**
 * File chosen → chart in Compare, through the page's own worker and store, with the reader's clicks made at once.
 * @returns ms until the reading is shown and until the chart is; the longest task until each; how often progress was told; the most its process held, in bytes, before and with it; what is kept
 */
export async function importByPage({ browser, url, path, kept = false }) {
  const page = await openImportPage({ browser, url })
  const before = kept ? await memory(page) : null
  const opened = kept ? await peakMemory(browser) : null
  await page.evaluate(() => (window.importLog.clicks = true))
  await page.setInputFiles('input[type=file]', path)
  await page.waitForFunction(() => window.importLog.marks.chart, null, { polling: 100 })
  await page.waitForTimeout(300)
  const { marks, tasks, progress } = await page.evaluate(() => ({ ...window.importLog, progress: window.importLog.progress.size }))
  const longest = (to) => Math.max(0, ...tasks.filter(({ startTime }) => startTime >= marks.chosen && startTime < to).map(({ duration }) => duration))
  const peak = kept ? await peakMemory(browser) : null
  const result = { read: marks.read - marks.chosen, chart: marks.chart - marks.chosen, longest: longest(marks.read), longestAfter: longest(marks.chart), progress, peak: opened === null ? null : { opened, imported: peak }, kept: before && { ...difference(before, await memory(page)), wordings: await wordings(page) } }
  await page.context().close()
  return result
}

/** Bytes of live objects and of array buffers, after collecting what is not. */
export async function memory(page) {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.enable')
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage')
  const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return { heap: usedSize, arrays: backingStorageSize }
}

function difference(before, after) {
  return { heap: after.heap - before.heap, arrays: after.arrays - before.arrays }
}

/** Bytes of the wordings of what the browser keeps. */
function wordings(page) {
  return page.evaluate(async () => {
    const done = (request) => new Promise((resolve, reject) => ((request.onsuccess = () => resolve(request.result)), (request.onerror = () => reject(request.error))))
    const database = await done(indexedDB.open('zhenjian'))
    const stored = await done(database.transaction('contents').objectStore('contents').getAll())
    database.close()
    const texts = stored.flatMap(({ column }) => (column === undefined ? [] : [column.excerpts, column.sections, column.notes, column.notesEn]))
    if (texts.length === 0) throw new Error('no column was kept')
    return texts.reduce((sum, { cells, refs, ends, bytes }) => sum + cells.byteLength + refs.byteLength + ends.byteLength + bytes.byteLength, 0)
  })
}

/** Cancels at the first tenth; then the page must answer at once and read another file. */
export async function cancelMidway({ browser, url, path, small }) {
  const page = await openImportPage({ browser, url })
  await page.setInputFiles('input[type=file]', path)
  await page.waitForFunction(() => (document.querySelector('main progress')?.value ?? 0) >= 10, null, { polling: 'raf' })
  const stopped = await page.evaluate(async () => {
    const begun = performance.now()
    document.querySelector('section.progress button').click()
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)))
    return { ms: performance.now() - begun, choosing: document.querySelector('input[type=file]') !== null }
  })
  await page.setInputFiles('input[type=file]', small)
  const alive = await page.waitForSelector('.import .bar.ready').then(() => true, () => false)
  await page.context().close()
  return { cancelled: stopped.ms, choosing: stopped.choosing, alive }
}
