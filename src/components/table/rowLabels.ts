import type { ResultTable } from '@/domain/resultTable'
import { regionPath } from '@/domain/town'

/** Names of the towns of a table by index; towns that share a name carry their region. */
export function townLabels({ dataset, rowTowns }: ResultTable): ReadonlyMap<number, string> {
  const towns = [...new Set(rowTowns)]
  const counts = new Map<string, number>()
  for (const town of towns) counts.set(nameOf(dataset, town), (counts.get(nameOf(dataset, town)) ?? 0) + 1)
  return new Map(towns.map((town) => [town, labelOf(dataset, town, (counts.get(nameOf(dataset, town)) ?? 0) > 1)]))
}

function nameOf({ towns }: ResultTable['dataset'], town: number): string {
  return towns[town]?.name ?? ''
}

function labelOf({ towns }: ResultTable['dataset'], index: number, shared: boolean): string {
  const town = towns[index]
  if (town === undefined) return ''
  const region = shared ? regionPath(town).at(-1) : undefined
  return region === undefined ? town.name : `${town.name}（${region}）`
}
