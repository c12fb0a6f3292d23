import type { Dataset } from '@/domain/dataset'
import type { IndicatorId, Theme } from '@/domain/indicator'
import type { MENTION_STATES, State } from '@/domain/state'
import { STATE_CODES, hasFigure } from '@/domain/state'
import type { View } from '@/domain/view'
import { isFigureAt } from '../figures/figureCodes'
import { everyPlace, selectScope, townsWithoutReport } from '../selectScope'

type MentionState = (typeof MENTION_STATES)[number]

const SLOTS = ['figures', 'words', 'stated', 'partial', 'planned', 'weakness', 'unclear', 'otherwise', 'flags'] as const
type Slot = (typeof SLOTS)[number]

/** What one report says under one theme, counted in indicators; `otherwise` is not applicable or withheld. */
export interface MatrixCell extends Readonly<Record<MentionState, number>> {
  readonly figures: number
  readonly words: number
  readonly otherwise: number
  /** Mentions of every state. */
  readonly mentions: number
  /** Figures that a check has flagged. */
  readonly flags: number
}

/** Reports × themes. `matrixCell` reads one. */
export interface ReportingMatrix {
  readonly themes: readonly Theme[]
  /** Indices, one a report, in data order. */
  readonly rowTowns: Uint32Array
  readonly rowYears: Uint32Array
  /** Chosen towns of which no report is held. */
  readonly withoutReport: Uint32Array
  readonly counts: Uint16Array
}

/** Counts, for each report of the view and each theme shown, the figures, wordings and mentions that it gives. */
export function reportingMatrix(dataset: Dataset, view: Pick<View, 'towns' | 'regions' | 'years' | 'themes'>): ReportingMatrix {
  const scope = selectScope(dataset, view)
  const themes = dataset.themes.filter(({ id }) => view.themes.length === 0 || view.themes.includes(id))
  const counts = new Uint16Array(scope.cells.length * themes.length * SLOTS.length)
  for (const { id, theme } of dataset.indicators) {
    const column = themes.findIndex((shown) => shown.id === theme)
    if (column >= 0) countIndicator(dataset, id, { cells: scope.cells, counts, theme: column, width: themes.length })
  }
  return { themes, ...everyPlace(dataset, scope.cells), withoutReport: townsWithoutReport(scope), counts }
}

/** What the report of a row says under a theme, by the positions of both. */
export function matrixCell({ counts, themes }: ReportingMatrix, row: number, theme: number): MatrixCell {
  const start = (row * themes.length + theme) * SLOTS.length
  const of = (slot: Slot) => counts[start + SLOTS.indexOf(slot)] ?? 0
  const states = { stated: of('stated'), partial: of('partial'), planned: of('planned'), weakness: of('weakness'), unclear: of('unclear') }
  const mentions = Object.values(states).reduce((sum, count) => sum + count, 0)
  return { figures: of('figures'), words: of('words'), otherwise: of('otherwise'), ...states, mentions, flags: of('flags') }
}

interface Counter {
  readonly cells: Uint32Array
  readonly counts: Uint16Array
  readonly theme: number
  readonly width: number
}

const FIGURES = SLOTS.indexOf('figures')
const OTHERWISE = SLOTS.indexOf('otherwise')
const FLAGS = SLOTS.indexOf('flags')
const SLOT_CODES = Uint8Array.from(STATE_CODES, slotOf)

function countIndicator(dataset: Dataset, id: IndicatorId, { cells, counts, theme, width }: Counter): void {
  const column = dataset.columns.get(id)
  if (column === undefined) return
  const flags = dataset.flags.get(id)
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row] ?? 0
    const state = column.states[cell] ?? 0
    if (state === 0) continue
    const start = (row * width + theme) * SLOTS.length
    const slot = SLOT_CODES[state] ?? OTHERWISE
    bump(counts, start + (slot === FIGURES && !isFigureAt(column, cell) ? OTHERWISE : slot))
    if (flags?.has(cell) === true) bump(counts, start + FLAGS)
  }
}

function slotOf(state: State | null): number {
  if (state !== null && hasFigure(state)) return FIGURES
  const slot = (SLOTS as readonly string[]).indexOf(state === 'vague' ? 'words' : (state ?? ''))
  return slot < 0 ? OTHERWISE : slot
}

function bump(counts: Uint16Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1
}
