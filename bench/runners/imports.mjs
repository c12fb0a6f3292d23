import { makeFile } from '../makers/makeFiles.mjs'
import { summary } from '../lib/statistics.mjs'
import { cancelMidway, importByPage } from './pageImport.mjs'

/** Libraries that read the encoding; DuckDB-WASM reads UTF-8 alone here. */
const PEERS = { 'UTF-8': ['papaparse', 'udsv', 'd3dsv', 'duckdb'], GBK: ['papaparse', 'udsv'] }

/**
 * File chosen → rows of strings (the libraries) or a chart of a typed data set (the page's own path), the same file in the
 * same browser; in every run each reads once, so that ratios are those of one moment.
 */
export async function imports({ withPage, browser, url, sizes }) {
  const tables = []
  for (const size of sizes) {
    const begun = performance.now()
    tables.push(await measureTable({ withPage, browser, url, size }))
    console.log(`  ${size.rows} rows ${size.wide ? 'wide' : 'long'} ${size.encoding ?? 'UTF-8'}: ${Math.round((performance.now() - begun) / 1000)} s`)
  }
  return tables
}

async function measureTable({ withPage, browser, url, size: { rows, wide = false, encoding = 'UTF-8', runs, kept = false, cancel = false } }) {
  const { path, bytes } = makeFile({ rows, wide, encoding })
  const names = PEERS[encoding]
  const turns = []
  for (let run = 0; run < runs; run++) {
    const turn = await withPage(async (page) => {
      await page.setInputFiles('#file', path)
      const read = {}
      for (const name of names) read[name] = await page.evaluate((what) => window.bench.read(what), { name, encoding }).catch(failure)
      return read
    })
    turn.product = await importByPage({ browser, url, path, kept: kept && run === 0 }).catch(failure)
    turns.push(turn)
  }
  const stopped = cancel ? await cancelMidway({ browser, url, path, small: makeFile({ rows: 1_000 }).path }).catch(failure) : null
  return { count: rows, wide, encoding, bytes, readers: [...names.map((name) => peerRow(name, turns)), ...pageRows(turns)], page: pageFacts(turns, rows), cancel: stopped }
}

function failure(reason) {
  return { error: String(reason).split('\n')[0] }
}

function peerRow(name, turns) {
  return row(name, turns, { ms: (turn) => turn[name].ms, longest: (turn) => turn[name].longest, error: (turn) => turn[name].error })
}

function pageRows(turns) {
  const error = ({ product }) => product.error
  return [
    row('product', turns, { ms: ({ product }) => product.read, longest: ({ product }) => product.longest, error }),
    row('productChart', turns, { ms: ({ product }) => product.chart, longest: ({ product }) => product.longestAfter, error }),
  ]
}

/** Median and ends of one reader, and of its ratio to PapaParse in the same run. */
function row(name, turns, { ms, longest, error }) {
  const failed = turns.map(error).find((one) => one !== undefined)
  if (failed !== undefined) return { name, error: failed }
  const ratios = turns.map((turn) => ms(turn) / turn.papaparse.ms)
  return { name, ms: summary(turns.map(ms)), ratio: summary(ratios), longest: Math.max(...turns.map(longest)) }
}

function pageFacts(turns, rows) {
  const done = turns.map(({ product }) => product).filter(({ error }) => error === undefined)
  return done.length === 0 ? null : { progress: Math.min(...done.map(({ progress }) => progress)), kept: keptOf(done[0].kept, rows), peak: done[0].peak }
}

function keptOf(kept, rows) {
  return kept && { ...kept, aRow: (kept.heap + kept.arrays - kept.wordings) / rows }
}
