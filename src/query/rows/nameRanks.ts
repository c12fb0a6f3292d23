import type { Town } from '@/domain/town'

const known = new WeakMap<readonly Town[], Float64Array>()

/** Rank of each town by name, as Chinese dictionaries order them; like names share a rank. Worked out once a data set. */
export function nameRanks(towns: readonly Town[]): Float64Array {
  const ranks = known.get(towns) ?? rankNames(towns)
  known.set(towns, ranks)
  return ranks
}

function rankNames(towns: readonly Town[]): Float64Array {
  const { compare } = new Intl.Collator('zh-CN', { numeric: true })
  const names = [...new Set(towns.map(({ name }) => name))].sort(compare)
  const ranks = new Map(names.map((name, rank) => [name, rank]))
  return Float64Array.from(towns, ({ name }) => ranks.get(name) ?? 0)
}
