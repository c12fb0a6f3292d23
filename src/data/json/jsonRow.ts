import type { Bilingual } from '@/domain/bilingual'

/** An object of a JSON file, nothing known of its fields. */
export type JsonRow = Readonly<Record<string, unknown>>

export function isJsonRow(value: unknown): value is JsonRow {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A text field; empty where it is absent or no text. */
export function textOf(row: JsonRow, field: string): string {
  const value = row[field]
  return typeof value === 'string' ? value : ''
}

/** A list of texts; what is no text is left out. */
export function textsOf(row: JsonRow, field: string): string[] {
  const value = row[field]
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

/** The fields `name_zh` and `name_en` of `name`. */
export function bilingual(row: JsonRow, field: string): Bilingual {
  return { zh: textOf(row, `${field}_zh`), en: textOf(row, `${field}_en`) }
}

/** The value if it is one of a list. */
export function oneOf<T extends string>(list: readonly T[], value: unknown): T | null {
  return list.find((item) => item === value) ?? null
}
