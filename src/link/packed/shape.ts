import { plainText } from '@/domain/plainText'

/** Reads a value from outside as T; undefined where it does not fit. */
export type Shape<T> = (value: unknown) => T | undefined

export function text(longest: number): Shape<string> {
  return (value) => (typeof value === 'string' && value.length <= longest ? value : undefined)
}

/** A text that people read: what is not seen in it is dropped. */
export function wording(longest: number): Shape<string> {
  const any = text(longest)
  return (value) => {
    const read = any(value)
    return read === undefined ? undefined : plainText(read)
  }
}

export function finite(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

export function flag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined
}

export function whole(least: number, most: number): Shape<number> {
  return (value) => (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most ? value : undefined)
}

export function oneOf<T extends string>(values: readonly T[]): Shape<T> {
  return (value) => values.find((known) => known === value)
}

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return (value) => (value === null ? null : shape(value))
}

/** A part that may be left out. */
export function optional<T>(shape: Shape<T>, fallback: T): Shape<T> {
  return (value) => (value === undefined ? fallback : shape(value))
}

export function listOf<T>(shape: Shape<T>, most: number): Shape<T[]> {
  return (value) => {
    if (!Array.isArray(value) || value.length > most) return undefined
    const items: T[] = []
    for (const entry of value) {
      const item = shape(entry)
      if (item === undefined) return undefined
      items.push(item)
    }
    return items
  }
}

/** An object with these parts; others are passed over. */
export function object<T extends object>(shapes: { readonly [K in keyof T]: Shape<T[K]> }): Shape<T> {
  const keys = Object.keys(shapes) as (keyof T & string)[]
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    const given = new Map<string, unknown>(Object.entries(value))
    const parts = keys.map((key) => [key, shapes[key](given.get(key))] as const)
    return parts.some(([, part]) => part === undefined) ? undefined : (Object.fromEntries(parts) as T)
  }
}
