import type { Dataset } from '@/domain/dataset'
import { regionPath } from '@/domain/town'
import { currentIndicatorId } from './aliases'

/** What an item of a link means in a data set. */
export type Found =
  | { readonly kind: 'found'; readonly id: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'ambiguous' }

/** Finds the id that an item of a link names. */
export type LookUp = (text: string, dataset: Dataset) => Found

const UNKNOWN: Found = { kind: 'unknown' }

/** A town by its code, or by its name where only one town bears it. */
export function findTown(text: string, dataset: Dataset): Found {
  if (dataset.townIndex.has(text)) return found(text)
  return namesOf(dataset).towns.get(text) ?? UNKNOWN
}

/** An indicator by its id, or by an id that it once had. */
export function findIndicator(text: string, { indicatorIndex }: Dataset): Found {
  const id = indicatorIndex.has(text) ? text : currentIndicatorId(text)
  return indicatorIndex.has(id) ? found(id) : UNKNOWN
}

/** A province, prefecture or county by its name, or by the beginning of its towns' codes. */
export function findRegion(text: string, dataset: Dataset): Found {
  return namesOf(dataset).regions.has(text) ? found(text) : UNKNOWN
}

interface Names {
  readonly towns: ReadonlyMap<string, Found>
  readonly regions: ReadonlySet<string>
}

/** Made once for a data set, so that a link with a hundred thousand names costs no search for each. */
const namesByDataset = new WeakMap<Dataset, Names>()

function namesOf(dataset: Dataset): Names {
  const known = namesByDataset.get(dataset) ?? indexNames(dataset)
  namesByDataset.set(dataset, known)
  return known
}

function indexNames({ towns }: Dataset): Names {
  const byName = new Map<string, Found>()
  const regions = new Set<string>()
  for (const town of towns) {
    byName.set(town.name, byName.has(town.name) ? { kind: 'ambiguous' } : found(town.code))
    for (const name of regionPath(town)) regions.add(name)
    const [digits = ''] = /^\d{1,20}/.exec(town.code) ?? []
    for (let length = 1; length <= digits.length; length++) regions.add(digits.slice(0, length))
  }
  return { towns: byName, regions }
}

export function findTheme(text: string, { themes }: Dataset): Found {
  return themes.some(({ id }) => id === text) ? found(text) : UNKNOWN
}

function found(id: string): Found {
  return { kind: 'found', id }
}
