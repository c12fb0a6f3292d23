const NATIONAL = ['national', 'sameYear', 'sorted', 'per10k', 'sum', 'region', 'eightYears', 'county']
const ms = (value) => (value >= 1000 ? `${(value / 1000).toFixed(2)} s` : `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`)
const spanOf = ({ median, min, max }, write = ms) => `${write(median)} (${write(min)}–${write(max)})`
const kB = (bytes) => `${Math.round(bytes / 1000)} kB`
const ratio = (value) => `${value.toFixed(2)} ×`
const startOf = (results, id) => list(results.start).find((row) => row.id === id)
const list = (value) => (Array.isArray(value) ? value : [])
const million = (results) => list(results.imports).find(({ count, wide, encoding }) => count === 1_000_000 && !wide && encoding === 'UTF-8')
const readerOf = (table, name) => list(table?.readers).find((reader) => reader.name === name)
const answered = (results) => list(results.query?.questions).filter(({ id, ms: times }) => NATIONAL.includes(id) && times?.p95 !== undefined)
const worst = (rows, of) => rows.reduce((most, row) => (most === null || of(row) > of(most) ? row : most), null)
const paintRows = (results) => Object.entries(results.paint ?? {}).flatMap(([name, row]) => (row.error === undefined ? [{ name, ...row }] : []))

/**
 * Every budget of the design: what it allows, how to read what was measured (`value` against `at`, `text` to show, null
 * where it was not measured), and what stands beside it from the same run.
 */
export const BUDGETS = [
  startBudget('overview', 'Overview readable, cold', 1200),
  startBudget('compare', 'first chart in Compare, cold', 2300),
  {
    id: 'script', what: 'script before that chart, gzip', at: 300_000, most: '300 kB',
    measure: (results) => read(startOf(results, 'compare')?.script, ({ median }) => ({ value: median, text: kB(median) })),
    beside: (results) => peersOfStart(results, ({ script }) => kB(script.median)),
  },
  {
    id: 'blocking', what: 'blocking time at start', at: 300, most: '300 ms',
    measure: (results) => read(worst(list(results.start).filter(({ id }) => id === 'overview' || id === 'compare'), ({ blocking }) => blocking.median), ({ id, blocking }) => ({ value: blocking.median, text: `${spanOf(blocking)}, ${id}` })),
    beside: (results) => peersOfStart(results, ({ blocking }) => ms(blocking.median)),
  },
  {
    id: 'import', what: '1,000,000 rows, file chosen → chart, of bare PapaParse', at: 1.5, most: '1.5 ×',
    measure: (results) => {
      const [own, shown, papa] = ['productChart', 'product', 'papaparse'].map((name) => readerOf(million(results), name))
      if (own?.ratio === undefined || papa?.ms === undefined) return null
      return { value: own.ratio.median, text: `${spanOf(own.ratio, ratio)}: ${spanOf(own.ms)} against ${spanOf(papa.ms)}; read and shown ${ratio(shown.ratio.median)}` }
    },
    beside: (results) => ['udsv', 'd3dsv', 'duckdb'].flatMap((name) => read(readerOf(million(results), name)?.ms, ({ median }) => `${name} ${ms(median)}`) ?? []).join(', '),
  },
  {
    id: 'longest', what: 'longest task of the page until then', at: 50, most: '50 ms',
    measure: (results) => {
      const rows = ['product', 'productChart'].flatMap((name) => read(readerOf(million(results), name)?.longest, (longest) => ({ name, longest })) ?? [])
      const most = worst(rows, ({ longest }) => longest)
      const until = most?.name === 'product' ? 'read and shown' : 'the chart'
      return most === null ? null : { value: most.longest, text: most.longest === 0 ? 'none above 50 ms' : `${ms(most.longest)}, on the way to ${until}` }
    },
    beside: (results) => ['papaparse', 'udsv', 'd3dsv', 'duckdb'].flatMap((name) => read(readerOf(million(results), name)?.longest, (longest) => `${name} ${ms(longest)}`) ?? []).join(', '),
  },
  {
    id: 'kept', what: 'kept after it, wording apart', at: 60, most: '60 bytes a row',
    measure: (results) => read(million(results)?.page?.kept, ({ aRow }) => ({ value: aRow, text: `${aRow.toFixed(1)} bytes a row` })),
    beside: () => '',
  },
  {
    id: 'query', what: 'query on the national cube, 95th percentile', at: 16, most: '16 ms',
    measure: (results) => read(worst(answered(results), (row) => row.ms.p95), ({ id, ms: times }) => ({ value: times.p95, text: `${ms(times.p95)}, the slowest question (${id}); its median ${spanOf(times)}` })),
    beside: (results) => list(results.query?.peers).flatMap(({ name, sorted, ms: times }) => (times?.p95 === undefined ? [] : [`${name}${sorted ? ', sorted' : ''} ${ms(times.p95)}`])).join(', '),
  },
  {
    id: 'floor', what: 'the same, of the plain typed loop, medians', at: 1.5, most: '1.5 ×',
    measure: (results) => read(worst(answered(results).filter(({ floor }) => floor?.median > 0), floorRatio), (row) => ({ value: floorRatio(row), text: `${ratio(floorRatio(row))}, the farthest (${row.id}): ${ms(row.ms.median)} against ${ms(row.floor.median)}` })),
    beside: (results) => answered(results).filter(({ floor }) => floor?.median > 0).map((row) => `${row.id} ${ratio(floorRatio(row))}`).join(', '),
  },
  {
    id: 'paint', what: 'filter changed → painted, whole page, 95th percentile', at: 100, most: '100 ms',
    measure: (results) => read(worst(paintRows(results), ({ p95 }) => p95), ({ name, p95, ...times }) => ({ value: p95, text: `${ms(p95)}, the slowest (${name}); its median ${spanOf(times)}` })),
    beside: (results) => paintRows(results).map(({ name, p95, work }) => `${name} ${ms(p95)}${work === undefined ? '' : `, ${ms(work.p95)} of it work`}`).join('; '),
  },
  {
    id: 'growth', what: 'cost of a view, 10 thousand → 13 million cells loaded', at: 2, most: 'flat',
    measure: (results) => {
      const [first, last] = [list(results.query?.growth)[0]?.ms, list(results.query?.growth).at(-1)?.ms]
      if (first?.median === undefined || last?.median === undefined) return null
      return { value: Math.max(last.median, 0.01) / Math.max(first.median, 0.01), text: `${first.median.toFixed(3)} → ${last.median.toFixed(3)} ms` }
    },
    beside: () => '',
  },
  memoryBudget('views', 'kept after 504 changes of view', ({ changes }) => changes),
  memoryBudget('datasets', 'kept after ten data sets opened and dropped', ({ opened }) => opened),
]

function startBudget(id, what, at) {
  return {
    id, what, at, most: ms(at),
    measure: (results) => read(startOf(results, id)?.shown, (shown) => ({ value: shown.median, text: spanOf(shown) })),
    beside: (results) => [peersOfStart(results, ({ shown }) => ms(shown.median)), read(startOf(results, id)?.line, ({ median }) => `the same files fetched and not run ${ms(median)}`)].filter(Boolean).join('; '),
  }
}

/** What the browser's own compiled code may grow by while the same turns come again, in bytes. */
const CODE = 3e6

/** No growth: not more than compiled code takes and no twentieth of what was held, and no element left behind. */
function memoryBudget(key, what, times) {
  return {
    id: key, what, at: 0.05, most: 'no growth',
    measure: (results) =>
      read(results.memory?.[key]?.after && results.memory[key], (row) => {
        const bytes = (at) => at.heap + (at.arrays ?? 0)
        const grown = bytes(row.after) - bytes(row.before)
        const left = ['canvases', 'drawings'].map((name) => row.after[name] - row.before[name])
        const share = Math.max(Math.max(0, grown - CODE) / bytes(row.before), ...left.map((count) => (count > 2 ? 1 : 0)))
        return { value: share, text: `${(grown / 1e6).toFixed(1)} MB of ${(bytes(row.before) / 1e6).toFixed(0)} MB in ${times(row)}; nodes ${signed(row.after.nodes - row.before.nodes)}, canvases ${signed(left[0])}, drawings ${signed(left[1])}` }
      }),
    beside: () => '',
  }
}

const signed = (count) => (count > 0 ? `+${count}` : String(count))
const floorRatio = ({ ms: times, floor }) => times.median / floor.median

function peersOfStart(results, write) {
  return list(results.start).flatMap((row) => (row.id === 'vega' || row.id === 'wholeEcharts' ? [`${row.name.replace(/^bare | page$/g, '')} ${write(row)}`] : [])).join(', ')
}

function read(value, write) {
  return value === undefined || value === null ? null : write(value)
}
