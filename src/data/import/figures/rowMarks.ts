import type { Qualifier } from '@/domain/state'
import { BASES, PERIODS, QUALIFIERS, packMarks, stateCode, unpackMarks } from '@/domain/state'
import { readStateWord } from '../cells/stateWords'
import type { Role } from '../roles/role'
import type { CellTable, RowRange } from '../table/cellTable'

/** State and marks that the columns of a long table give its rows, counted from the start of the range. */
export interface RowMarks {
  /** Codes of `STATE_CODES`, 0 where the cell names none; null where there is no such column. */
  readonly states: Uint8Array | null
  /** Byte of `packMarks` for an exact number; null where every row is printed and of the whole year. */
  readonly exact: Uint8Array | null
}

export const PLAIN_MARKS = packMarks({ qualifier: 'exact', basis: 'printed', period: 'year' })

const WORDS: ReadonlyMap<string, string> = new Map([
  ['确数', 'exact'],
  ['不少于', 'at_least'],
  ['约', 'approx'],
  ['区间', 'range'],
  ['不超过', 'at_most'],
  ['报告原文所载', 'printed'],
  ['由报告所载各项相加', 'summed'],
  ['由报告所载数字计算', 'derived'],
  ['全年', 'year'],
  ['部分月份', 'part_year'],
])

/** Reads the columns of state, qualifier, basis and period, each different text once. */
export function rowMarks(table: CellTable, keys: ReadonlyMap<Role, number>, range: RowRange): RowMarks {
  const size = range.to - range.from
  const read = <T>(role: Role, parse: (text: string) => T): ((at: number) => T) | null => {
    const column = keys.get(role)
    if (column === undefined) return null
    const { codes, texts } = table.distinct(column, range)
    const parsed = texts.map(parse)
    return (at) => parsed[codes[at] ?? 0] ?? parse('')
  }
  const state = read('state', (text) => stateCode(readStateWord(text)))
  const qualifier = read('qualifier', (text) => wordOf(text, QUALIFIERS) ?? 'exact')
  const basis = read('basis', (text) => wordOf(text, BASES) ?? 'printed')
  const period = read('period', (text) => wordOf(text, PERIODS) ?? 'year')
  const marked = qualifier !== null || basis !== null || period !== null
  const markOf = (_: unknown, at: number): number =>
    packMarks({ qualifier: qualifier?.(at) ?? 'exact', basis: basis?.(at) ?? 'printed', period: period?.(at) ?? 'year' })
  return {
    states: state === null ? null : Uint8Array.from({ length: size }, (_, at) => state(at)),
    exact: marked ? Uint8Array.from({ length: size }, markOf) : null,
  }
}

function wordOf<T extends string>(text: string, words: readonly T[]): T | null {
  const plain = text.trim()
  const word = WORDS.get(plain) ?? plain
  return words.find((known) => known === word) ?? null
}

/** The marks of a row whose cell itself bears a qualifier, or none (a mention). */
export function withQualifier(marks: number, qualifier: Qualifier | null): number {
  return packMarks({ ...unpackMarks(marks), qualifier })
}
