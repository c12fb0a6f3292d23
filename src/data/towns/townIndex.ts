import type { Town } from '@/domain/town'
import type { Gazetteer } from './gazetteer'
import { nameOf, townOf } from './gazetteer'

/** More than any area has towns. */
const MOST = 1024

/** Towns by a name: numbers of places, a list only where several share it. */
export type TownIndex = (name: string) => readonly Town[]

/** Towns by what `keyOf` makes of their names. Built when it is first asked. */
export function townIndex(gazetteer: Gazetteer, keyOf: (name: string) => string): TownIndex {
  let places: Map<string, number | number[]> | null = null
  return (name) => {
    places ??= indexPlaces(gazetteer, keyOf)
    const found = places.get(name) ?? []
    return (typeof found === 'number' ? [found] : found).flatMap((place) => townAt(gazetteer, place))
  }
}

function indexPlaces(gazetteer: Gazetteer, keyOf: (name: string) => string): Map<string, number | number[]> {
  const places = new Map<string, number | number[]>()
  gazetteer.forEach(({ entries }, area) => {
    entries.forEach((entry, i) => {
      const key = keyOf(nameOf(entry))
      const known = places.get(key)
      const place = area * MOST + i
      if (known === undefined) places.set(key, place)
      else if (typeof known === 'number') places.set(key, [known, place])
      else known.push(place)
    })
  })
  return places
}

function townAt(gazetteer: Gazetteer, place: number): Town[] {
  const area = gazetteer[Math.floor(place / MOST)]
  const entry = area?.entries[place % MOST]
  return area === undefined || entry === undefined ? [] : [townOf(area, entry)]
}
