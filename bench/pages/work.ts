import Papa from 'papaparse'
import { inferSchema, initParser } from 'udsv'
import { csvParseRows } from 'd3-dsv'
import crossfilter from 'crossfilter2'
import * as aq from 'arquero'
import type { Dataset } from '@/domain/dataset'
import type { Town } from '@/domain/town'
import { DEFAULT_VIEW } from '@/domain/view'
import type { ChartKind, View } from '@/domain/view'
import { readGazetteer } from '@/data/towns/gazetteer'
import { readPackage } from '@/data/package/readPackage'
import { runView } from '@/query/runView'
import { describe } from '@/charts/describe'
import { registry } from '@/charts/registry'
import { chartTheme } from '@/charts/theme'
import { messages } from '@/locales/zh-CN'
import * as echarts from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { nationalCube } from '../makers/nationalCube'
import { longCsv, wideCsv } from '../makers/longCsv.mjs'
import { openDuck } from './duck'

const text = async (path: string): Promise<string> => (await fetch(path)).text()
let towns: readonly Town[] = []
let national: Dataset | null = null
let file: File | null = null
let rows = 0
let duck: Awaited<ReturnType<typeof openDuck>> | null = null

async function prepare(): Promise<number> {
  towns = readGazetteer(await text('/gazetteer/gazetteer.txt')).towns
  return towns.length
}

function makeFile({ count, wide, bytes }: { count: number; wide: boolean; bytes?: Uint8Array }): number {
  const csv = bytes ?? (wide ? wideCsv : longCsv)({ towns, rows: count, seed: 1 })
  rows = count
  file = new File([csv as BlobPart], 'data.csv')
  return file.size
}

/** Longest task of the page while `work` runs, and its time. */
async function timed<T extends object>(work: () => Promise<T>): Promise<T & { ms: number; longest: number }> {
  let longest = 0
  const observer = new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => (longest = Math.max(longest, duration))))
  observer.observe({ type: 'longtask' })
  const begun = performance.now()
  const result = await work()
  const ms = performance.now() - begun
  await new Promise((resolve) => setTimeout(resolve, 60))
  observer.disconnect()
  return { ...result, ms, longest }
}

const READERS: Record<string, () => Promise<{ rows: number } & object>> = {
  papaparse: async () => ({ rows: Papa.parse<string[]>(await file!.text(), { header: false }).data.length }),
  udsv: async () => {
    const csv = await file!.text()
    return { rows: initParser(inferSchema(csv)).stringArrs(csv).length }
  },
  d3dsv: async () => ({ rows: csvParseRows(await file!.text()).length }),
  duckdb: async () => {
    duck ??= await openDuck()
    return { rows: await duck.readCsv(file!) }
  },
  product: async () => {
    const codebook = await text('/data/towns-2021-2023/indicators.json')
    const worker = new Worker('./importWorker.js', { type: 'module' })
    return new Promise((resolve, reject) => {
      worker.onmessage = ({ data: { content, counts, ...rest } }) => (worker.terminate(), resolve({ rows: counts.rows, figures: counts.figures, ...rest }))
      worker.onerror = (event) => reject(new Error(event.message))
      worker.postMessage({ file, codebook })
    })
  },
}

async function read(name: string): Promise<object> {
  if (name === 'duckdb') duck ??= await openDuck()
  return timed(READERS[name]!)
}

async function builtin(): Promise<Dataset['indicators'][number]> {
  const folder = '/data/towns-2021-2023/'
  const [townsCsv, sources, indicators, observations] = await Promise.all(['towns.csv', 'sources.csv', 'indicators.json', 'observations.csv'].map((name) => text(folder + name)))
  const info = { id: 'towns', origin: 'builtin', title: { zh: '', en: '' }, description: { zh: '', en: '' }, synthetic: false, entity: { zh: '乡镇', en: 'town' }, version: '', licence: '' } as const
  const { content } = readPackage({ info, towns: townsCsv!, sources: sources!, indicators: indicators!, observations: observations! })
  return content!.indicators.find(({ id }) => id === 'admin_inspections')!
}

async function makeCube(townCount: number, indicators: number): Promise<number> {
  national = nationalCube(towns.slice(0, townCount), await builtin(), indicators)
  return townCount * national.years.length * indicators
}

const VIEWS: Record<string, (turn: number) => Partial<View>> = {
  national: (turn) => ({ chart: 'distribution', indicators: [`i${turn % 40}`], years: { kind: 'span', from: 2017 + (turn % 8), to: 2017 + (turn % 8) } }),
  sorted: (turn) => ({ chart: 'table', indicators: [`i${turn % 40}`], sort: '-value', years: { kind: 'span', from: 2017 + (turn % 8), to: 2017 + (turn % 8) } }),
  county: (turn) => ({ chart: 'bar', indicators: [`i${turn % 40}`], towns: national!.towns.slice(turn * 30, turn * 30 + 30).map(({ code }) => code) }),
  one: (turn) => ({ chart: 'bar', indicators: ['i0'], towns: national!.towns.slice(turn * 30, turn * 30 + 30).map(({ code }) => code) }),
}

const viewOf = (name: string, turn: number): View => ({ ...DEFAULT_VIEW, page: 'compare', dataset: { id: 'national', fingerprint: null }, ...VIEWS[name]!(turn) })

function query(name: string, turns: number): number[] {
  return Array.from({ length: turns }, (_, turn) => {
    const begun = performance.now()
    const { rowTowns } = runView(national!, viewOf(name, turn))
    const ms = performance.now() - begun
    if (rowTowns.length === 0) throw new Error(`nothing was asked: ${name}`)
    return ms
  })
}

/** The floor: the least that any answer to “one indicator, one year, all towns” must do. */
function floor(turns: number): number[] {
  const { columns, years, towns: all } = national!
  return Array.from({ length: turns }, (_, turn) => {
    const begun = performance.now()
    const { values, states, marks } = columns.get(`i${turn % 40}`)!
    const answer = { values: new Float64Array(all.length), states: new Uint8Array(all.length), marks: new Uint8Array(all.length) }
    for (let town = 0, cell = turn % 8; town < all.length; town++, cell += years.length) {
      answer.values[town] = values[cell]!
      answer.states[town] = states[cell]!
      answer.marks[town] = marks[cell]!
    }
    return performance.now() - begun
  })
}

/** The same question to libraries, over the rows of four indicators (1.3 million) for crossfilter and arquero, which keep rows. */
function peerQuery(name: string, turns: number): number[] {
  const { columns, years, towns: all } = national!
  const cells = all.length * years.length
  const year = Uint16Array.from({ length: cells * 4 }, (_, i) => years[i % years.length]!)
  const indicator = Uint8Array.from({ length: cells * 4 }, (_, i) => Math.floor(i / cells))
  const value = new Float64Array(cells * 4)
  for (let i = 0; i < 4; i++) value.set(columns.get(`i${i}`)!.values, i * cells)
  const ask = name === 'arquero' ? askArquero({ year, indicator, value }) : askCrossfilter({ year, indicator, value })
  return Array.from({ length: turns }, (_, turn) => {
    const begun = performance.now()
    ask(turn % 4, 2017 + (turn % 8))
    return performance.now() - begun
  })
}

interface Rows {
  readonly year: Uint16Array
  readonly indicator: Uint8Array
  readonly value: Float64Array
}

function askArquero(data: Rows): (indicator: number, year: number) => number {
  const table = aq.table({ ...data })
  return (indicator, year) => table.params({ indicator, year }).filter((d: never, $: never) => (d as Record<string, number>)['indicator'] === ($ as Record<string, number>)['indicator'] && (d as Record<string, number>)['year'] === ($ as Record<string, number>)['year']).array('value').length
}

function askCrossfilter({ year, indicator, value }: Rows): (indicator: number, year: number) => number {
  const rows = Array.from(year, (one, i) => ({ year: one, indicator: indicator[i]!, value: value[i]! }))
  const filter = crossfilter(rows)
  const years = filter.dimension((row) => row.year)
  const indicators = filter.dimension((row) => row.indicator)
  return (wanted, when) => {
    indicators.filterExact(wanted)
    years.filterExact(when)
    return filter.allFiltered().length
  }
}

async function duckQuery(turns: number): Promise<number[]> {
  duck ??= await openDuck()
  const { columns, years, towns: all } = national!
  await duck.fill({ columns: [0, 1, 2, 3].map((i) => columns.get(`i${i}`)!.values), years, towns: all.length })
  const times: number[] = []
  for (let turn = 0; turn < turns; turn++) {
    const begun = performance.now()
    await duck.ask(turn % 4, 2017 + (turn % 8))
    times.push(performance.now() - begun)
  }
  return times
}

/** View → table → words → option → canvas, until the frame after it. */
async function paint(name: string, turns: number): Promise<number[]> {
  const host = document.getElementById('paint')!
  const times: number[] = []
  let chart: echarts.ECharts | null = null
  for (let turn = 0; turn < turns; turn++) {
    const view = viewOf(name, turn)
    const { build, parts } = await registry[view.chart as Exclude<ChartKind, 'table'>]()
    echarts.use([...parts, CanvasRenderer] as never)
    await new Promise(requestAnimationFrame)
    const begun = performance.now()
    const table = runView(national!, view)
    const locale = { lang: 'zh', messages } as const
    describe(table, locale)
    const { option, height } = build(table, { theme: chartTheme('light'), locale, width: 900, height: 320, selected: null } as never)
    host.style.height = `${height}px`
    chart ??= echarts.init(host, null, { renderer: 'canvas' })
    chart.resize({ height })
    chart.setOption({ ...option, animation: false } as never, { notMerge: true })
    chart.getZr().flush()
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)))
    times.push(performance.now() - begun)
  }
  chart?.dispose()
  return times
}

Object.assign(window, { bench: { prepare, makeFile, read, makeCube, query, floor, peerQuery, duckQuery, paint } })
