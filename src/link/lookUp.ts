import type { Dataset } from '@/domain/dataset'
import type { TownCode } from '@/domain/town'
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
  const namesakes = dataset.towns.filter(({ name }) => name === text)
  const [only, ...others] = namesakes.map(({ code }): TownCode => code)
  if (only === undefined) return UNKNOWN
  return others.length > 0 ? { kind: 'ambiguous' } : found(only)
}

/** An indicator by its id, or by an id that it once had. */
export function findIndicator(text: string, { indicatorIndex }: Dataset): Found {
  const id = indicatorIndex.has(text) ? text : currentIndicatorId(text)
  return indicatorIndex.has(id) ? found(id) : UNKNOWN
}

/** A province, prefecture or county by its name, or by the beginning of its towns' codes. */
export function findRegion(text: string, { towns }: Dataset): Found {
  const isPrefix = /^\d+$/.test(text)
  const inside = towns.some((town) => (isPrefix && town.code.startsWith(text)) || regionPath(town).includes(text))
  return inside ? found(text) : UNKNOWN
}

export function findTheme(text: string, { themes }: Dataset): Found {
  return themes.some(({ id }) => id === text) ? found(text) : UNKNOWN
}

function found(id: string): Found {
  return { kind: 'found', id }
}
