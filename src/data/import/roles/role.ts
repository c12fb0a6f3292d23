/** What a column of a table holds. `figure`: numbers of an indicator or of a year, named by its header. */
export const ROLES = [
  'entity',
  'code',
  'county',
  'prefecture',
  'province',
  'year',
  'indicator',
  'value',
  'value_max',
  'unit',
  'state',
  'qualifier',
  'basis',
  'period',
  'wording',
  'section',
  'source',
  'note',
  'note_en',
  'figure',
  'ignore',
] as const
export type Role = (typeof ROLES)[number]

/** Roles that one column alone can have. */
export const SINGLE_ROLES: ReadonlySet<Role> = new Set(ROLES.filter((role) => role !== 'figure' && role !== 'ignore'))
