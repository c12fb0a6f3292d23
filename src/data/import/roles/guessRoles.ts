import type { CodebookIndex } from '../indicators/codebookIndex'
import { isCalendarYear } from '../find/cellKinds'
import type { Header } from '../find/tableShape'
import { isRawValueHeader, roleOfHeader } from './aliases'
import type { ColumnReading } from './columnReading'
import type { Profile } from './profileColumn'
import { mostly } from './profileColumn'
import type { Role } from './role'
import { SINGLE_ROLES } from './role'
import { settleEntity } from './settleEntity'

export interface RoleGuess {
  readonly headers: readonly Header[]
  readonly profiles: readonly Profile[]
  readonly codebook: CodebookIndex
  /** The reader's own roles by column. */
  readonly chosen: ReadonlyMap<number, Role>
}

/** What each column holds: the reader's word, then the header's, then the look of all its cells. */
export function guessRoles({ headers, profiles, codebook, chosen }: RoleGuess): ColumnReading[] {
  const first = headers.map((header, i) => firstGuess(header, profiles[i] ?? EMPTY, codebook))
  const settled = settleTable(settleEntity(settleYear(keepFirst(preferRaw(first)))))
  return applyChoices(settled, chosen)
}

const EMPTY: Profile = { filled: 0, figures: 0, years: 0, units: 0, states: 0, periods: 0, personal: 0, distinct: 0, examples: [] }

function firstGuess(header: Header, profile: Profile, codebook: CodebookIndex): ColumnReading {
  const reading = (role: Role, by: ColumnReading['by']): ColumnReading => ({ column: header.column, header, role, by, profile })
  if (header.text === '') return reading('ignore', 'none')
  if (profile.filled === 0) return reading(codebook.match(header.name) === null ? 'ignore' : 'figure', 'header')
  if (isCalendarYear(header.name) || isCalendarYear(header.group)) return reading('figure', 'header')
  const named = header.group === '' ? roleOfHeader(header.name) : null
  if (named !== null && holds(named, profile)) return reading(named, 'header')
  if (named === 'year') return mostly(profile.periods, profile) ? reading('period', 'header') : reading('ignore', 'none')
  if (named === 'unit') return reading('entity', 'header')
  if (codebook.match(header.name) !== null) return reading('figure', 'header')
  if (mostly(profile.years, profile) && profile.distinct > 1 && looksDated(profile)) return reading('year', 'content')
  return reading(profile.figures * 2 >= profile.filled ? 'figure' : 'ignore', profile.figures > 0 ? 'content' : 'none')
}

/** Whether the cells can be what the header says. */
function holds(role: Role, profile: Profile): boolean {
  if (role === 'year') return profile.years * 2 >= profile.filled
  if (role === 'value' || role === 'value_max') return profile.figures * 2 >= profile.filled
  if (role === 'unit') return mostly(profile.units, profile)
  if (role === 'state') return mostly(profile.states, profile)
  return role !== 'indicator' || !mostly(profile.figures, profile)
}

function looksDated({ examples }: Profile): boolean {
  return examples.every((text) => /^(?:19|20)\d{2}/.test(text))
}

function preferRaw(columns: readonly ColumnReading[]): ColumnReading[] {
  if (!columns.some(({ header }) => isRawValueHeader(header.name))) return [...columns]
  return columns.map((reading) => {
    if (isRawValueHeader(reading.header.name)) return { ...reading, role: 'value' as const, by: 'header' as const }
    return reading.role === 'value' ? { ...reading, role: 'ignore' as const } : reading
  })
}

/** Of two columns for one role the first keeps it; entities are settled apart. */
function keepFirst(columns: readonly ColumnReading[]): ColumnReading[] {
  const taken = new Set<Role>()
  return columns.map((reading) => {
    const { role } = reading
    if (role === 'entity' || !SINGLE_ROLES.has(role)) return reading
    const again = taken.has(role)
    taken.add(role)
    return again ? { ...reading, role: 'ignore' as const, by: 'none' as const } : reading
  })
}

/** Where nothing names the year, a column of days does: 日期 2023-12-31. */
function settleYear(columns: readonly ColumnReading[]): ColumnReading[] {
  if (columns.some(({ role, header }) => role === 'year' || isCalendarYear(header.name) || isCalendarYear(header.group))) return columns.map(knowDay)
  const dated = columns.find(({ role, header, profile }) => role === 'ignore' && DAY_HEADER.test(header.name) && mostly(profile.years, profile))
  return columns.map((reading) => (reading === dated ? { ...reading, role: 'year' as const, by: 'header' as const } : reading))
}

/** The day of a report beside its year, as our own tables have it. */
function knowDay(reading: ColumnReading): ColumnReading {
  return reading.role === 'ignore' && /^date$/i.test(reading.header.name) ? { ...reading, by: 'header' } : reading
}

const DAY_HEADER = /^(?:统计|数据|截至|截止)?(?:日期|时间|date)$/i

/** A value without indicators is a figure of its header; figures beside indicator and value are not asked for. */
function settleTable(columns: readonly ColumnReading[]): ColumnReading[] {
  const has = (role: Role): boolean => columns.some((reading) => reading.role === role)
  const long = has('indicator') && has('value')
  return columns.map((reading) => {
    if (long) return reading.role === 'figure' ? { ...reading, role: 'ignore' as const, by: 'none' as const } : reading
    return reading.role === 'value' ? { ...reading, role: 'figure' as const } : reading
  })
}

function applyChoices(columns: readonly ColumnReading[], chosen: ReadonlyMap<number, Role>): ColumnReading[] {
  const claimed = new Set([...chosen.values()].filter((role) => SINGLE_ROLES.has(role)))
  return columns.map((reading) => {
    const role = chosen.get(reading.column)
    if (role !== undefined) return { ...reading, role, by: 'chosen' as const }
    return claimed.has(reading.role) ? { ...reading, role: 'ignore' as const, by: 'none' as const } : reading
  })
}
