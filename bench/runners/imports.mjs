import { summary } from '../lib/statistics.mjs'

const READERS = ['papaparse', 'udsv', 'd3dsv', 'duckdb', 'product']

/** File at hand → rows of strings (the peers) or typed data set (the product), the same file in the same browser. */
export async function imports({ page, sizes, runs }) {
  const tables = []
  for (const { count, wide } of sizes) {
    const bytes = await page.evaluate((options) => window.bench.makeFile(options), { count, wide })
    tables.push({ count, wide, encoding: 'UTF-8', bytes, readers: await readAll(page, READERS, runs) })
  }
  return tables
}

async function readAll(page, names, runs) {
  const readers = []
  for (const name of names) {
    const outcomes = []
    for (let run = 0; run < runs; run++) outcomes.push(await page.evaluate((one) => window.bench.read(one), name).catch((error) => ({ error: String(error).split('\n')[0] })))
    const failed = outcomes.find(({ error }) => error !== undefined)
    readers.push(failed ? { name, error: failed.error } : { name, ...outcomes[0], longest: Math.max(...outcomes.map(({ longest }) => longest)), ms: summary(outcomes.map(({ ms }) => ms)) })
  }
  return readers
}
