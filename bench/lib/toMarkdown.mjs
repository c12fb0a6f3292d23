const NAMES = { papaparse: 'PapaParse, header:false', udsv: 'uDSV', d3dsv: 'd3-dsv', duckdb: 'DuckDB-WASM', product: 'this page (worker, typed data set)', floor: 'plain typed loop (the floor)', national: 'this page: one indicator, one year, all towns', sorted: 'this page: the same, sorted by value', county: 'this page: 30 towns', arquero: 'arquero (4 of 40 indicators)', crossfilter2: 'crossfilter2 (4 of 40 indicators)' }

/** The results as tables to read. Times in ms: median (min–max). */
export function toMarkdown(results) {
  return [heading(results), results.start && startTables(results.start), results.imports && results.imports.map(importTable).join('\n'), results.query && queryTables(results.query)].filter(Boolean).join('\n')
}

function heading({ date, machine, load, browser, node, commit, versions, quick }) {
  const libraries = Object.entries(versions).map(([name, version]) => `${name} ${version}`).join(', ')
  return `# Measured ${date}${quick ? ' (quick: too few runs to compare)' : ''}\n\n${machine}; load of the machine at the start ${load.join(', ')}; Chromium ${browser}; Node ${node}; commit ${commit}. ${libraries}.\n\nTimes in ms: median (min–max).\n`
}

const span = ({ median, min, max }, digits = 0) => `${median.toFixed(digits)} (${min.toFixed(digits)}–${max.toFixed(digits)})`
const table = (head, rows) => `${[head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`

function startTables(rows) {
  const cells = rows.map(({ name, shown, warm, blocking, script, total, shift }) => [name, span(shown), span(warm), span(blocking), (script.median / 1000).toFixed(0), (total.median / 1000).toFixed(0), shift.max.toFixed(3)])
  return `## Start: 4 × slower processor, 1.6 Mbit/s, 150 ms\n\n${table(['page', 'painted, cold', 'painted, warm', 'blocking, cold', 'script until then, kB gzip', 'all until then, kB', 'layout shift, most'], cells)}`
}

function importTable({ count, wide, bytes, readers }) {
  const base = readers.find(({ name }) => name === 'papaparse')?.ms?.median ?? NaN
  const cells = readers.map((reader) => (reader.error ? [NAMES[reader.name], `not run: ${reader.error}`, '', '', ''] : [NAMES[reader.name], span(reader.ms), (reader.ms.median / base).toFixed(2), reader.longest.toFixed(0), reader.kept === undefined ? '' : `${(reader.kept / count).toFixed(1)} bytes a row (${reader.status})`]))
  return `## Import: ${count.toLocaleString('en')} rows, ${wide ? 'wide' : 'long'}, ${(bytes / 1e6).toFixed(1)} MB\n\n${table(['reader', 'ms', 'of PapaParse', 'longest task of the page', 'kept, wording apart'], cells)}`
}

function queryTables({ growth, rows, paint }) {
  const floor = rows.floor.median
  const asked = Object.entries(rows).map(([name, one]) => (one.error ? [NAMES[name], `not run: ${one.error}`, '', ''] : [NAMES[name], span(one, 2), one.p95.toFixed(2), (one.median / floor).toFixed(1)]))
  const grown = growth.map(({ cells, ms }) => [cells.toLocaleString('en'), span(ms, 2), ms.p95.toFixed(2)])
  const painted = Object.entries(paint).map(([name, one]) => [NAMES[name], span(one), one.p95.toFixed(0)])
  return `## Query on 41,352 towns × 8 years × 40 indicators\n\n${table(['question', 'ms', '95th percentile', 'of the floor'], asked)}\n## Growth: 30 towns of one indicator, more and more loaded\n\n${table(['cells loaded', 'ms', '95th percentile'], grown)}\n## Change of view → painted, the cube loaded\n\n${table(['view', 'ms', '95th percentile'], painted)}`
}
