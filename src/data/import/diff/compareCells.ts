import type { IndicatorColumn } from '@/domain/dataset'
import type { TextColumn } from '@/domain/textColumn'
import { refsByCell } from '@/domain/textColumn'
import type { ColumnPair } from './alignDatasets'

/** What the fresh data does to a cell; `none`: neither side has a row. */
export type CellChange = 'none' | 'added' | 'changed' | 'removed' | 'same'

/** Compares cells of one indicator, -1 where a side has no such cell. A text that the fresh data leaves out is no change. */
export function cellComparer({ base, fresh }: ColumnPair): (own: number, other: number) => CellChange {
  const texts = base === undefined || fresh === undefined ? [] : textComparers(base, fresh)
  return (own, other) => {
    const before = base === undefined || own < 0 ? 0 : (base.states[own] ?? 0)
    const after = fresh === undefined || other < 0 ? 0 : (fresh.states[other] ?? 0)
    if (before === 0) return after === 0 ? 'none' : 'added'
    if (after === 0) return 'removed'
    if (before !== after || base === undefined || fresh === undefined || !sameFigure(base, own, { fresh, other })) return 'changed'
    return texts.every((same) => same(own, other)) ? 'same' : 'changed'
  }
}

function sameFigure(base: IndicatorColumn, own: number, { fresh, other }: { fresh: IndicatorColumn; other: number }): boolean {
  return Object.is(base.values[own], fresh.values[other]) && base.marks[own] === fresh.marks[other] && base.maxima.get(own) === fresh.maxima.get(other)
}

/** Whether a fresh text leaves the old one as it is. Bytes are compared: making strings of a million wordings takes seconds. */
function textComparer(old: TextColumn, next: TextColumn): (own: number, other: number) => boolean {
  const [before, after] = [refsByCell(old), refsByCell(next)]
  return (own, other) => {
    const fresh = after[other] ?? 0
    if (fresh === 0) return true
    const known = before[own] ?? 0
    return known !== 0 && sameBytes(entryOf(old, known), entryOf(next, fresh))
  }
}

/** Bytes of an entry of the dictionary, counted from 1. */
function entryOf({ ends, bytes }: TextColumn, entry: number): Uint8Array {
  return bytes.subarray(entry === 1 ? 0 : ends[entry - 2], ends[entry - 1])
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false
  return true
}

function textComparers(base: IndicatorColumn, fresh: IndicatorColumn): ((own: number, other: number) => boolean)[] {
  const pairs = [[base.excerpts, fresh.excerpts], [base.sections, fresh.sections], [base.notes, fresh.notes], [base.notesEn, fresh.notesEn]] as const
  return pairs.filter(([, next]) => next.cells.length > 0).map(([old, next]) => textComparer(old, next))
}
