import type { CatalogEntry } from '@/data/package/readCatalog'
import { readCatalog } from '@/data/package/readCatalog'
import { readInSteps } from '@/data/package/readPackage'
import type { DatasetContent } from '@/domain/dataset'
import type { Parsed, Problem } from '@/domain/problem'
import type { FileLoader } from './fileLoader'
import { inTurns } from './inTurns'
import { nextTask } from './nextTask'

const CATALOG = 'catalog.json'
const FILES = ['towns.csv', 'sources.csv', 'indicators.json', 'observations.csv'] as const

export interface LoadedCatalog {
  readonly entries: readonly CatalogEntry[]
  readonly problems: readonly Problem[]
}

export interface LoadedPackage {
  readonly content: DatasetContent | null
  readonly problems: readonly Problem[]
}

/** The built-in data sets, or why their list cannot be read. */
export async function loadCatalog(load: FileLoader): Promise<LoadedCatalog> {
  const file = await load(CATALOG)
  const catalog = file.kind === 'valid' ? readCatalog(file.value) : file
  return catalog.kind === 'valid' ? { entries: catalog.value, problems: [] } : { entries: [], problems: faults(CATALOG, catalog) }
}

/** The four files of a data set together; one that cannot be had stops it, and each is named. */
export async function loadPackage(load: FileLoader, { info, folder }: CatalogEntry): Promise<LoadedPackage> {
  const files = await Promise.all(FILES.map((name) => load(`${folder}/${name}`)))
  const problems = files.flatMap((file, i) => faults(`${folder}/${FILES[i] ?? ''}`, file))
  if (problems.length > 0) return { content: null, problems }
  const [towns = '', sources = '', indicators = '', observations = ''] = files.map((file) => (file.kind === 'valid' ? file.value : ''))
  /* Apart from what was drawn before, and from what will be drawn with it. */
  const read = await inTurns(readInSteps({ info, towns, sources, indicators, observations }))
  await nextTask()
  return read
}

function faults(file: string, answer: Parsed<unknown>): Problem[] {
  if (answer.kind === 'valid') return []
  const { reason, quoted } = answer.kind === 'invalid' ? answer : { reason: 'file_missing', quoted: '' }
  return [{ code: reason, level: 'stop', place: { file }, quoted: quoted === '' ? null : quoted, values: {} }]
}
