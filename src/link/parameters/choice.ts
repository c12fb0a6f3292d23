import { OPEN, decodeItem } from '../encodedText'
import { linkProblem } from '../linkProblem'
import type { Parameter } from '../parameter'
import { refused, valid } from '../parameter'

interface Choice<T extends string> {
  readonly key: string
  readonly values: readonly T[]
  /** Other words that links may hold for a value. */
  readonly aliases?: ReadonlyMap<string, T>
}

/** One of a fixed set of words. */
export function choice<T extends string>({ key, values, aliases }: Choice<T>): Parameter<T> {
  const known = new Map<string, T>([...(aliases ?? []), ...values.map((value) => [value, value] as const)])
  return {
    key,
    write: (value) => value,
    read: (raw) => {
      const text = decodeItem(raw)
      const value = known.get(text)
      return value === undefined ? refused(linkProblem({ code: 'link_unreadable', field: key, quoted: text })) : valid(value)
    },
  }
}

/** One of a fixed set of words, or left open. */
export function openChoice<T extends string>(fixed: Choice<T>): Parameter<T | null> {
  const closed = choice(fixed)
  return {
    key: closed.key,
    write: (value) => (value === null ? OPEN.auto : closed.write(value)),
    read: (raw, dataset) => (raw === OPEN.auto ? valid(null) : closed.read(raw, dataset)),
  }
}

/** On or off, written 1 and 0. */
export function flag(key: string): Parameter<boolean> {
  const digits = choice({ key, values: ['0', '1'] })
  return {
    key,
    write: (value) => (value ? '1' : '0'),
    read: (raw, dataset) => {
      const { value, problems } = digits.read(raw, dataset)
      return { value: value === undefined ? undefined : value === '1', problems }
    },
  }
}
