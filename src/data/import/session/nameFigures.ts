import { LONGEST_NAME } from '@/domain/limits'
import { cutText } from '@/domain/plainText'
import type { NamedFigures } from '../indicators/resolveIndicators'
import { cleanText } from '../table/cleanText'
import type { PlannedRows } from '../rows/planRows'
import type { ShapePlan } from '../shape/planShape'
import type { CellTable, RowRange } from '../table/cellTable'

export interface NamingSource {
  readonly table: CellTable
  readonly range: RowRange
  readonly plan: ShapePlan
  readonly planned: PlannedRows
  /** Name of the one indicator of a table that names none. */
  readonly tableName: string
}

export interface NamedColumns {
  /** Every name that figures stand under, once. */
  readonly names: readonly NamedFigures[]
  /** Index into `names` by column of figures; null where rows name indicators. */
  readonly byColumn: readonly (number | null)[]
  /** Index into `names` by number of the name in the rows. */
  readonly byRow: readonly number[]
  /** Names whose rows bear different units. */
  readonly mixed: readonly { readonly name: string; readonly units: readonly string[] }[]
}

/** Gathers the names of indicators, from headers or rows, with their units. */
export function nameFigures(source: NamingSource): NamedColumns {
  const { plan, planned } = source
  if (planned.keys.indicators !== null) return nameByRow(source)
  const names = new Map<string, { index: number; unit: string }>()
  const byColumn = plan.figures.map(({ indicator, header }) => {
    const name = indicator ?? source.tableName
    const known = names.get(name) ?? { index: names.size, unit: header.unit }
    names.set(name, known)
    return known.index
  })
  return { names: [...names].map(([name, { unit }]) => ({ name, unit })), byColumn, byRow: [], mixed: [] }
}

function nameByRow(source: NamingSource): NamedColumns {
  const units = unitsByName(source)
  const names = source.planned.indicators.map((name, i) => ({ name: cutText(cleanText(name), LONGEST_NAME), unit: units[i]?.[0] ?? '' }))
  const mixed = names.flatMap(({ name }, i) => ((units[i]?.length ?? 0) > 1 ? [{ name, units: units[i] ?? [] }] : []))
  return { names, byColumn: source.plan.figures.map(() => null), byRow: names.map((_, i) => i), mixed }
}

/** The different units beside each name, in the order in which they come. */
function unitsByName({ table, range, plan, planned }: NamingSource): string[][] {
  const found = planned.indicators.map((): string[] => [])
  const column = plan.keys.get('unit')
  if (column === undefined) return found
  const { codes, texts } = table.distinct(column, range)
  const seen = new Set<number>()
  planned.keys.rows.forEach((row, i) => {
    const name = planned.keys.indicators?.[i] ?? 0
    const unit = codes[row - range.from] ?? 0
    const key = name * texts.length + unit
    if (seen.has(key)) return
    seen.add(key)
    const text = (texts[unit] ?? '').trim()
    if (text !== '') found[name]?.push(text)
  })
  return found
}
