import type { CheckOutcome, CheckResult, CheckRule } from '@/domain/check'
import type { DatasetContent } from '@/domain/dataset'
import type { IndicatorId } from '@/domain/indicator'
import type { Qualifier } from '@/domain/state'
import { STATE_CODES, hasFigure, unpackMarks } from '@/domain/state'

/** What rules look at: the cube without what they produce. */
export type Checkable = Pick<DatasetContent, 'towns' | 'years' | 'indicators' | 'columns'>

/** The figures of one indicator by cell. */
export interface Figures {
  readonly id: IndicatorId
  /** NaN where the cell has no figure. */
  value(cell: number): number
  qualifier(cell: number): Qualifier | null
  isExact(cell: number): boolean
}

const FIGURE_CODES = STATE_CODES.map((state) => state !== null && hasFigure(state))

export function figuresOf({ columns }: Checkable, id: IndicatorId): Figures {
  const column = columns.get(id)
  const qualifier = (cell: number): Qualifier | null => unpackMarks(column?.marks[cell] ?? 0).qualifier
  return {
    id,
    value: (cell) => (FIGURE_CODES[column?.states[cell] ?? 0] === true ? (column?.values[cell] ?? NaN) : NaN),
    qualifier,
    isExact: (cell) => ['exact', null].includes(qualifier(cell)),
  }
}

/** What a rule finds of one town-year. The figure that carries the flag comes first. */
export interface Verdict {
  readonly outcome: CheckOutcome
  readonly figures: readonly Figures[]
  readonly expected: number | null
}

export interface RuleScope {
  readonly rule: CheckRule
  /** A town-year is looked at where one of these has a row. */
  readonly lead: readonly Figures[]
}

/** Most results of a rule that are kept, so that a table of the whole country stays light; no report of people has so many. */
const MOST_QUIET = 2_000
const MOST_FLAGS = 5_000

/** Judges each town-year that a rule concerns. Costs the columns concerned alone. */
export function judgeTownYears(data: Checkable, { rule, lead }: RuleScope, judge: (cell: number) => Verdict | null): CheckResult[] {
  const columns = lead.flatMap(({ id }) => data.columns.get(id) ?? [])
  const size = columns[0]?.states.length ?? 0
  const years = data.years.length
  const results: CheckResult[] = []
  let [quiet, flags] = [0, 0]
  for (let cell = 0; cell < size; cell++) {
    if (!columns.some(({ states }) => states[cell] !== 0)) continue
    const verdict = judge(cell)
    if (verdict === null || (verdict.outcome === 'flag' ? flags++ >= MOST_FLAGS : quiet++ >= MOST_QUIET)) continue
    const { outcome, figures, expected } = verdict
    results.push({ rule, outcome, town: Math.floor(cell / years), year: cell % years, figures: figures.map((figure) => shownFigure(figure, cell)), expected })
  }
  return results
}

function shownFigure(figure: Figures, cell: number): CheckResult['figures'][number] {
  const value = figure.value(cell)
  return { indicator: figure.id, value: Number.isNaN(value) ? null : value }
}
