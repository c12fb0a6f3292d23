import type { ColumnReading } from './columnReading'
import { mostly } from './profileColumn'
import type { Role } from './role'

const REGIONS = ['county', 'prefecture', 'province'] as const satisfies Role[]
/** Headers that name the smallest unit. */
const SMALLEST = /乡镇|镇街|街镇|镇|街道|town|country|国家|国别/i

/** Settles which one column names the town: the smallest unit named, else a region, else the first column of texts. */
export function settleEntity(columns: readonly ColumnReading[]): ColumnReading[] {
  const entity = pickEntity(columns)
  return columns.map((reading) => {
    if (reading === entity) return { ...reading, role: 'entity' as const, by: reading.role === 'ignore' ? ('content' as const) : reading.by }
    return reading.role === 'entity' ? { ...reading, role: 'ignore' as const, by: 'none' as const } : reading
  })
}

function pickEntity(columns: readonly ColumnReading[]): ColumnReading | null {
  const named = columns.filter(({ role, profile }) => role === 'entity' && !mostly(profile.figures, profile))
  const smallest = named.find(({ header }) => SMALLEST.test(header.name))
  if (smallest !== undefined) return smallest
  if (named[0] !== undefined) return named[0]
  const region = REGIONS.map((role) => columns.find((reading) => reading.role === role)).find((found) => found !== undefined)
  if (region !== undefined) return region
  if (columns.some(({ role }) => role === 'code')) return null
  return columns.find(isNameColumn) ?? null
}

/** Texts under a header that nobody else claims. */
function isNameColumn({ role, header, profile }: ColumnReading): boolean {
  return role === 'ignore' && header.text !== '' && profile.filled > 0 && !mostly(profile.figures + profile.units, profile)
}
