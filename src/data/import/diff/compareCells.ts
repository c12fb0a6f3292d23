import type { IndicatorColumn } from '@/domain/dataset'
import type { TextColumn } from '@/domain/textColumn'
import { textAt } from '@/domain/textColumn'
import type { ColumnPair } from './alignDatasets'

/** What the fresh data does to a cell; `none`: neither side has a row. */
export type CellChange = 'none' | 'added' | 'changed' | 'removed' | 'same'

/** Compares cells of one indicator, -1 where a side has no such cell. A text that the fresh data leaves out is no change. */
export function cellComparer({ base, fresh }: ColumnPair): (own: number, other: number) => CellChange {
  const texts = base === undefined || fresh === undefined ? [] : textPairs(base, fresh)
  return (own, other) => {
    const before = base === undefined || own < 0 ? 0 : (base.states[own] ?? 0)
    const after = fresh === undefined || other < 0 ? 0 : (fresh.states[other] ?? 0)
    if (before === 0) return after === 0 ? 'none' : 'added'
    if (after === 0) return 'removed'
    if (before !== after || base === undefined || fresh === undefined || !sameFigure(base, own, { fresh, other })) return 'changed'
    return texts.every(([old, next]) => sameText(textAt(old, own), textAt(next, other))) ? 'same' : 'changed'
  }
}

function sameFigure(base: IndicatorColumn, own: number, { fresh, other }: { fresh: IndicatorColumn; other: number }): boolean {
  return Object.is(base.values[own], fresh.values[other]) && base.marks[own] === fresh.marks[other] && base.maxima.get(own) === fresh.maxima.get(other)
}

function sameText(old: string | null, next: string | null): boolean {
  return next === null || old === next
}

function textPairs(base: IndicatorColumn, fresh: IndicatorColumn): (readonly [TextColumn, TextColumn])[] {
  const pairs = [[base.excerpts, fresh.excerpts], [base.sections, fresh.sections], [base.notes, fresh.notes], [base.notesEn, fresh.notesEn]] as const
  return pairs.filter(([, next]) => next.cells.length > 0)
}
