import type { Dataset } from '@/domain/dataset'
import type { Indicator, IndicatorId } from '@/domain/indicator'

/** An indicator with those that are parts of it. */
export interface PartNode {
  readonly indicator: Indicator
  readonly parts: readonly PartNode[]
}

/** The whole tree that an indicator stands in, from its total; null where it is neither a part nor a total. */
export function partTree(dataset: Dataset, id: IndicatorId): PartNode | null {
  const root = totalOf(dataset, id)
  const tree = root === undefined ? null : nodeOf(dataset, root, new Set())
  return tree === null || tree.parts.length === 0 ? null : tree
}

/** Indicators that are directly parts of another, in the order of the codebook. */
export function partsOf({ indicators }: Dataset, id: IndicatorId): Indicator[] {
  return indicators.filter(({ partOf }) => partOf === id)
}

function totalOf({ indicatorIndex }: Dataset, id: IndicatorId): Indicator | undefined {
  const seen = new Set<IndicatorId>()
  let indicator = indicatorIndex.get(id)
  while (indicator !== undefined && indicator.partOf !== null && !seen.has(indicator.id)) {
    const total = indicatorIndex.get(indicator.partOf)
    if (total === undefined) break
    seen.add(indicator.id)
    indicator = total
  }
  return indicator
}

function nodeOf(dataset: Dataset, indicator: Indicator, above: ReadonlySet<IndicatorId>): PartNode {
  const path = new Set(above).add(indicator.id)
  const parts = partsOf(dataset, indicator.id).filter(({ id }) => !path.has(id))
  return { indicator, parts: parts.map((part) => nodeOf(dataset, part, path)) }
}
