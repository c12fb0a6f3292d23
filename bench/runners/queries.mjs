import { summary } from '../lib/statistics.mjs'

const NATION = 41_352
const QUESTIONS = ['national', 'sameYear', 'sorted', 'per10k', 'sum', 'region', 'eightYears', 'county']
const PEERS = ['arquero', 'crossfilter2', 'duckdb']
/** Turns that only warm up. */
const WARM = 4

/** View → table on a national cube, beside the least loop and other libraries; before that the same view on growing data. */
export async function queries({ page, turns, indicators }) {
  const measure = (work, argument) => page.evaluate(work, argument).then((times) => (times.length === 0 ? undefined : summary(times.slice(WARM))), (error) => ({ error: String(error).split('\n')[0] }))
  const growth = []
  for (const [towns, count] of [[1250, 1], [1250, 10], [12_500, 10], [NATION, indicators]]) {
    const cells = await page.evaluate(([a, b]) => window.bench.makeCube(a, b), [towns, count])
    growth.push({ cells, ms: await measure((n) => window.bench.query('one', n), turns) })
  }
  const questions = []
  for (const id of QUESTIONS) {
    const floor = await measure(([one, n]) => window.bench.floor(one, n), [id, turns])
    questions.push({ id, ms: await measure(([one, n]) => window.bench.query(one, n), [id, turns]), floor })
  }
  const peers = []
  for (const name of PEERS) {
    for (const sorted of [false, true]) peers.push({ name, sorted, ms: await measure(([one, options]) => window.bench.peerQuery(one, options), [name, { turns: Math.min(turns, 16), sorted }]) })
  }
  return { growth, questions, peers }
}
