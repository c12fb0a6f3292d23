import type { ColumnReading } from '../roles/columnReading'
import type { Role } from '../roles/role'

const TOWNSHIP = /(?:镇|乡|街道|街道办事处|苏木)$/
const DIVISION = /^\d{9}(?:\d{3})?$/

/**
 * Whether the first names or codes of a table look like townships, so that the national gazetteer is worth loading.
 * Codes with their counties beside them need none.
 */
export function wantsGazetteer(columns: readonly ColumnReading[]): boolean {
  const examples = (role: Role): readonly string[] => columns.find((reading) => reading.role === role)?.profile.examples ?? []
  const coded = examples('code').some((code) => DIVISION.test(code))
  if (coded) return examples('county').length === 0
  return examples('entity').some((name) => TOWNSHIP.test(name))
}
