import { circumstances, summaryTable, table } from './summaryTable.mjs'

const READERS = { papaparse: 'PapaParse, header:false', udsv: 'uDSV', d3dsv: 'd3-dsv', duckdb: 'DuckDB-WASM', product: 'this page: chosen → read and shown', productChart: 'this page: chosen → chart in Compare' }
const QUESTIONS = {
  national: 'one indicator, one year, all towns; another year each time',
  sameYear: 'the same, always the same year',
  sorted: 'the same, another year each time, sorted by value',
  per10k: 'the same, per 10,000 residents',
  sum: 'the same, with quartiles and counts of what is rounded',
  region: 'one indicator, one year, the towns of a province or city',
  eightYears: 'one indicator, all eight years, all towns (330,816 rows)',
  county: 'one indicator, 30 towns by name',
}
const PEERS = { arquero: 'arquero, a row a town-year, 40 columns', crossfilter2: 'crossfilter2, a dimension of years over 330,816 town-years', duckdb: 'DuckDB-WASM, a row a town-year, 40 columns, in its worker' }
const PAINTED = {
  builtin: 'built-in data, bars, another indicator',
  county: '30 towns × 8 years × 40 indicators, bars, another indicator and year',
  distribution: 'nation, distribution, another indicator and year',
  bar: 'nation, bars: the top, the bottom and three chosen towns, sorted',
  heatmap: 'nation, heatmap of four indicators',
  scatter: 'nation, scatter of two indicators',
  line: 'nation, lines over eight years (330,816 figures)',
  table: 'nation, table of 41,352 rows, sorted by value',
  region: 'nation, bars, another city each time',
  overview: 'nation, Overview, another year each time',
}

/** The results as tables to read. Times in ms: median (min–max). */
export function toMarkdown(results) {
  const parts = [['start', startTables], ['imports', (tables) => tables.map(importTable).join('\n')], ['query', queryTables], ['paint', paintTable], ['memory', memoryTable]]
  const written = parts.flatMap(([key, write]) => (results[key] === undefined ? [] : [results[key].error === undefined ? write(results[key]) : `## ${key}\n\nNot measured: ${results[key].error}\n`]))
  return [heading(results), summaryTable(results), ...written].join('\n')
}

function heading({ date, versions, quick, ...at }) {
  const libraries = Object.entries(versions).map(([name, version]) => `${name} ${version}`).join(', ')
  return `# Measured ${date}${quick ? ' (quick: too few runs to compare)' : ''}\n\n${circumstances(at)} ${libraries}.\n\nTimes in ms: median (min–max).\n`
}

const span = ({ median, min, max }, digits = 0) => `${median.toFixed(digits)} (${min.toFixed(digits)}–${max.toFixed(digits)})`

function startTables(rows) {
  const cells = rows.map(({ name, shown, warm, blocking, warmBlocking, longest, script, total, shift, line }) => [name, span(shown), span(line), span(warm), span(blocking), span(warmBlocking), span(longest), (script.median / 1000).toFixed(0), (total.median / 1000).toFixed(0), shift.max.toFixed(3)])
  return `## Start: 4 × slower processor, 1.6 Mbit/s, 150 ms\n\n${table(['page', 'painted, cold', 'of it the line alone', 'painted, warm', 'blocking, cold', 'blocking, warm', 'longest task, cold', 'script until then, kB gzip', 'all until then, kB', 'layout shift, most'], cells)}`
}

function importTable({ count, wide, encoding, bytes, readers, page, cancel }) {
  const cells = readers.map((reader) => [READERS[reader.name] ?? reader.name, ...(reader.error ? [`not run: ${reader.error}`, '', ''] : [span(reader.ms), span(reader.ratio, 2), reader.longest.toFixed(0)])])
  const facts = [page && `Progress told ${page.progress} times.`, page?.kept && keptSentence(page.kept), page?.peak && peakSentence(page.peak), cancel && cancelSentence(cancel)].filter(Boolean).join(' ')
  return `## Import: ${count.toLocaleString('en')} rows, ${wide ? 'wide' : 'long'}, ${encoding}, ${(bytes / 1e6).toFixed(1)} MB\n\n${table(['reader', 'ms', 'of PapaParse in the same run', 'longest task of the page'], cells)}${facts === '' ? '' : `\n${facts}\n`}`
}

function keptSentence({ heap, arrays, wordings, aRow }) {
  const [objects, all, words] = [heap, arrays, wordings].map((bytes) => (bytes / 1e6).toFixed(1))
  return `Kept after it, garbage collected: ${objects} MB of objects, ${all} MB of arrays, ${words} MB of these wordings: ${aRow.toFixed(1)} bytes a row, wording apart.`
}

function peakSentence({ opened, imported }) {
  return `The page's process held ${(imported / 1e6).toFixed(0)} MB at most, workers and browser included; ${(opened / 1e6).toFixed(0)} MB before the file was chosen.`
}

function cancelSentence({ error, cancelled, choosing, alive }) {
  if (error !== undefined) return `Cancelling: ${error}.`
  return `Cancelled midway: the page answered after ${cancelled.toFixed(0)} ms, ${choosing ? 'with' : 'without'} the choice of a file, and ${alive ? 'read another' : 'read no other'}.`
}

function queryTables({ growth, questions, peers }) {
  const timed = (name, times, floor) => (times.error ? [name, `not run: ${times.error}`, '', '', ''] : [name, span(times, 2), times.p95.toFixed(2), floor ? span(floor, 2) : '', floor ? (times.median / floor.median).toFixed(2) : ''])
  const asked = questions.map(({ id, ms, floor }) => timed(QUESTIONS[id], ms, floor))
  const floorOf = (sorted) => questions.find(({ id }) => id === (sorted ? 'sorted' : 'national'))?.floor
  const others = peers.map(({ name, sorted, ms }) => timed(`${PEERS[name]}${sorted ? '; sorted' : ''}`, ms, floorOf(sorted)))
  const grown = growth.map(({ cells, ms }) => [cells.toLocaleString('en'), ...(ms.error ? [`not run: ${ms.error}`, ''] : [span(ms, 3), ms.p95.toFixed(3)])])
  return `## Query on 41,352 towns × 8 years × 40 indicators\n\nThe loop gives the same columns for this one question: town, year, value, state with the reason for what is missing, marks; where the question sorts it sorts values alone, where it divides it divides and says nothing of what becomes of ≥ and ≈. The libraries hold all 40 indicators in the form that suits them and answer with values alone, whose sum is held against the loop's.\n\n${table(['this page', 'ms', '95th percentile', 'the plain typed loop', 'of the loop'], asked)}\n${table(['libraries', 'ms', '95th percentile', 'the plain typed loop', 'of the loop'], others)}\n## Growth: 30 towns of one indicator, more and more loaded\n\n${table(['cells loaded', 'ms', '95th percentile'], grown)}`
}

function paintTable(paint) {
  const rows = Object.entries(paint).map(([name, one]) => (one.error ? [PAINTED[name] ?? name, `not run: ${one.error}`, '', '', ''] : [PAINTED[name] ?? name, span(one), one.p95.toFixed(0), span(one.last), span(one.work)]))
  return `## Change of filter → painted, in the whole page as it is built\n\nFrom the change of the view to the end of the frame that shows it, waiting for the screen included (up to 17 ms); then to the last frame in which anything changed. Work is the time of the page's main thread for all of it, which other programs of the machine do not lengthen.\n\n${table(['what is looked at', 'painted', '95th percentile', 'last change', 'work'], rows)}`
}

function memoryTable(memory) {
  const row = (name, { heap, arrays, nodes, listeners, canvases, drawings }) => [name, (heap / 1e6).toFixed(1), arrays === null ? '' : (arrays / 1e6).toFixed(1), nodes, listeners, canvases, drawings]
  const { views, datasets } = memory
  const rows = [row('nation, every kind seen', views.before), row(`after ${views.changes} more changes of view`, views.after), row('built-in data, one other opened and dropped', datasets.before), row(`after ${datasets.opened} more data sets`, datasets.after)]
  return `## Memory, garbage collected\n\n${table(['when', 'objects, MB', 'arrays, MB', 'nodes', 'listeners', 'canvases alive', 'drawings alive'], rows)}`
}
