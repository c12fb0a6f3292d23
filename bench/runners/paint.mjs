import { drivePage } from '../lib/drivePage.mjs'
import { summary } from '../lib/statistics.mjs'

const YEARS = 8
const INDICATORS = 40
const year = (turn) => ({ kind: 'span', from: 2017 + (turn % YEARS), to: 2017 + (turn % YEARS) })
const ids = (turn, count) => Array.from({ length: count }, (_, i) => `i${(turn + i * 7) % INDICATORS}`)
const one = (turn) => ({ indicators: ids(turn, 1), years: year(turn) })

/** What is looked at in the built page, on which data, and how each turn changes it. */
const CASES = [
  { name: 'builtin', data: 'towns', search: 'page=compare&chart=bar', change: (turn, { indicators }) => ({ indicators: [indicators[turn % indicators.length]] }) },
  { name: 'county', data: 'county', search: 'page=compare&chart=bar', change: one },
  { name: 'distribution', data: 'national', search: 'page=compare&chart=distribution', change: one },
  { name: 'bar', data: 'national', search: 'page=compare&chart=bar&sort=-value', change: (turn, { towns }) => ({ ...one(turn), highlight: [0, 1, 2].map((i) => towns[(turn * 97 + i * 13_001) % towns.length]) }) },
  { name: 'heatmap', data: 'national', search: 'page=compare&chart=heatmap', change: (turn) => ({ indicators: ids(turn, 4), years: year(turn) }) },
  { name: 'scatter', data: 'national', search: 'page=compare&chart=scatter', change: (turn) => ({ indicators: ids(turn, 2), years: year(turn) }) },
  { name: 'line', data: 'national', search: 'page=compare&chart=line', change: (turn) => ({ indicators: ids(turn, 1) }) },
  { name: 'table', data: 'national', search: 'page=compare&chart=table', change: (turn) => ({ ...one(turn), sort: turn % 2 === 0 ? '-value' : 'value' }) },
  { name: 'region', data: 'national', search: 'page=compare&chart=bar', change: (turn) => ({ ...one(turn), regions: [['3507', '3302', '5101', '1101', '4403'][turn % 5]] }) },
  { name: 'overview', data: 'national', search: 'page=overview', change: (turn) => ({ years: year(turn) }) },
]

/** Turns that only warm up. */
const WARM = 3

/** Change of a filter → on the screen, in the whole page as it is built. */
export async function paint({ context, url, refs, turns, only = CASES.map(({ name }) => name) }) {
  const rows = {}
  for (const one of CASES.filter(({ name }) => only.includes(name))) {
    rows[one.name] = await paintCase({ context, url, refs, turns }, one).catch((error) => ({ error: String(error).split('\n')[0] }))
  }
  return rows
}

async function paintCase({ context, url, refs, turns }, { data, search, change }) {
  const page = await openPage({ context, url, ds: refs[data], search })
  try {
    const facts = await page.evaluate(readFacts)
    const busy = await threadClock(page)
    const times = []
    for (let turn = 0; turn < turns + WARM; turn++) {
      const before = await busy()
      const took = await page.evaluate((patch) => window.benchDrive.change(patch), change(turn, facts))
      times.push({ ...took, work: (await busy()) - before })
    }
    const of = (key) => summary(times.slice(WARM).map((one) => one[key]))
    return { ...of('first'), last: of('last'), work: of('work') }
  } finally {
    await page.close()
  }
}

/** The built page with a data set open and everything of it on the screen. */
export async function openPage({ context, url, ds, search }) {
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  await page.addInitScript(drivePage)
  await page.goto(`${url}/app/?ds=${ds}&${search}`)
  await page.waitForFunction(() => window.benchDrive.isReady(), null, { polling: 50 })
  await page.evaluate(() => window.benchDrive.quiet())
  await page.waitForTimeout(600)
  return page
}

/** Time that the page's main thread was at work so far, in ms: what other programs of the machine take is not in it. */
async function threadClock(page) {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
  }
}

/** Names that turns choose from: comparable figures and towns of the open data set. */
function readFacts() {
  const { indicators, towns, columns } = window.benchDrive.store('datasets').active
  const figures = indicators.filter(({ id, kind }) => kind !== 'mention' && (columns.get(id)?.values.filter((value) => !Number.isNaN(value)).length ?? 0) > 1)
  return { indicators: figures.map(({ id }) => id), towns: towns.map(({ code }) => code) }
}
