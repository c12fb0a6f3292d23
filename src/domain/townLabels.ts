import type { ResultTable } from '@/domain/resultTable'
import { regionPath } from '@/domain/town'

/** Writes a name with its region. */
export type TownIn = (town: string, region: string) => string

/** Names of the towns of a table by index; towns that share a name carry their region. */
export function townLabels({ dataset, rowTowns }: ResultTable, townIn: TownIn): ReadonlyMap<number, string> {
  const towns = [...new Set(rowTowns)]
  const counts = new Map<string, number>()
  for (const town of towns) counts.set(nameOf(dataset, town), (counts.get(nameOf(dataset, town)) ?? 0) + 1)
  return new Map(towns.map((town) => [town, (counts.get(nameOf(dataset, town)) ?? 0) > 1 ? inRegion(dataset, town, townIn) : nameOf(dataset, town)]))
}

function nameOf({ towns }: ResultTable['dataset'], town: number): string {
  return towns[town]?.name ?? ''
}

function inRegion({ towns }: ResultTable['dataset'], index: number, townIn: TownIn): string {
  const town = towns[index]
  if (town === undefined) return ''
  const region = regionPath(town).at(-1)
  return region === undefined ? town.name : townIn(town.name, region)
}
