import { summary } from '../lib/statistics.mjs'

const NATION = 41_352

/** View → table on a national cube, against the least loop and other libraries; then the same view on growing data; then paint. */
export async function queries({ page, turns, indicators }) {
  const growth = []
  for (const [towns, count] of [[1250, 1], [1250, 10], [12_500, 10], [NATION, indicators]]) {
    const cells = await page.evaluate(([a, b]) => window.bench.makeCube(a, b), [towns, count])
    growth.push({ cells, ms: summary((await page.evaluate((n) => window.bench.query('one', n), turns)).slice(2)) })
  }
  const rows = {}
  const ask = async (name, work, n) => (rows[name] = await page.evaluate(work, [name, n]).then((times) => summary(times.slice(2)), (error) => ({ error: String(error).split('\n')[0] })))
  await ask('floor', ([, n]) => window.bench.floor(n), turns)
  for (const name of ['national', 'sorted', 'county']) await ask(name, ([one, n]) => window.bench.query(one, n), turns)
  for (const name of ['arquero', 'crossfilter2']) await ask(name, ([one, n]) => window.bench.peerQuery(one, n), Math.min(turns, 12))
  await ask('duckdb', ([, n]) => window.bench.duckQuery(n), Math.min(turns, 12))
  const paint = {}
  for (const name of ['national', 'county']) paint[name] = summary((await page.evaluate(([one, n]) => window.bench.paint(one, n), [name, turns])).slice(2))
  return { growth, rows, paint }
}
