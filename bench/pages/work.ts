import Papa from 'papaparse'
import { inferSchema, initParser } from 'udsv'
import { csvParseRows } from 'd3-dsv'
import type { Dataset } from '@/domain/dataset'
import type { Town } from '@/domain/town'
import { readGazetteer, townOf } from '@/data/towns/gazetteer'
import { readPackage } from '@/data/package/readPackage'
import { openShelf } from '@/stores/shelf/shelf'
import { nationalCube } from '../makers/nationalCube'
import { openDuck } from './duck'
import { askPeer } from './peerQuestions'
import type { Question } from './questions'
import { ask, askFloor } from './questions'

const text = async (path: string): Promise<string> => (await fetch(path)).text()
let towns: readonly Town[] = []
let national: Dataset | null = null
let duck: Awaited<ReturnType<typeof openDuck>> | null = null

async function prepare(): Promise<number> {
  towns = readGazetteer(await text('/gazetteer/gazetteer.txt')).flatMap((area) => area.entries.map((entry) => townOf(area, entry)))
  return towns.length
}

/** The file as it was chosen. */
function chosen(): File {
  const file = (document.getElementById('file') as HTMLInputElement).files?.[0]
  if (file === undefined) throw new Error('no file was chosen')
  return file
}

/** Its text, as a page must decode it that knows its encoding. */
async function decoded(encoding: string): Promise<string> {
  return encoding === 'UTF-8' ? chosen().text() : new TextDecoder(encoding).decode(await chosen().arrayBuffer())
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

const READERS: Record<string, (encoding: string) => Promise<{ rows: number }>> = {
  papaparse: async (encoding) => ({ rows: Papa.parse<string[]>(await decoded(encoding), { header: false }).data.length }),
  udsv: async (encoding) => {
    const csv = await decoded(encoding)
    return { rows: initParser(inferSchema(csv)).stringArrs(csv).length }
  },
  d3dsv: async (encoding) => ({ rows: csvParseRows(await decoded(encoding)).length }),
  duckdb: async () => {
    duck ??= await openDuck()
    return { rows: await duck.readCsv(chosen()) }
  },
}

async function read({ name, encoding }: { name: string; encoding: string }): Promise<object> {
  if (name === 'duckdb') duck ??= await openDuck()
  return timed(() => READERS[name]!(encoding))
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

/** Keeps the cube in the browser, as an import does, so that the built page can open it; gives its name in links. */
async function keepCube(fingerprint: string): Promise<string> {
  const info = { ...national!.info, id: `local-${fingerprint}`, origin: 'local' as const }
  const outcome = await (await openShelf())?.save({ ...national!, info, fingerprint }, new Date().toISOString())
  if (outcome !== 'saved') throw new Error(`not kept: ${outcome}`)
  return `local~${fingerprint}`
}

const query = (question: Question, turns: number): number[] => ask(national!, question, turns)
const floor = (question: Question, turns: number): number[] => askFloor(national!, question, turns)

async function peerQuery(name: string, { turns, sorted }: { turns: number; sorted: boolean }): Promise<number[]> {
  if (name === 'duckdb') duck ??= await openDuck()
  return askPeer(name, national!, { turns, sorted, duck })
}

Object.assign(window, { bench: { prepare, read, makeCube, keepCube, query, floor, peerQuery } })
