import type { Dataset } from '@/domain/dataset'
import { NO_REPORT } from '@/domain/dataset'
import type { State } from '@/domain/state'
import { stateCode } from '@/domain/state'
import type { View } from '@/domain/view'
import { DEFAULT_VIEW } from '@/domain/view'
import { runView } from '@/query/runView'
import { summarise } from '@/query/figures/summarise'

/** What is asked, turn by turn: another indicator and mostly another year each time, so that no answer is at hand. */
export const QUESTIONS = ['national', 'sameYear', 'sorted', 'per10k', 'sum', 'region', 'eightYears', 'county', 'one'] as const
export type Question = (typeof QUESTIONS)[number]

const FIRST_YEAR = 2017
const YEARS = 8
const COUNTY = 30
const REGIONS = ['35', '33', '51', '11', '44']

/** Indicators that are asked for; the last column of the cube is the population that others are divided by. */
const asked = (turn: number): string => `i${turn % 39}`
const yearOf = (turn: number): View['years'] => ({ kind: 'span', from: FIRST_YEAR + (turn % YEARS), to: FIRST_YEAR + (turn % YEARS) })

const VIEWS: Readonly<Record<Question, (turn: number, dataset: Dataset) => Partial<View>>> = {
  national: (turn) => ({ chart: 'distribution', indicators: [asked(turn)], years: yearOf(turn) }),
  sameYear: (turn) => ({ chart: 'distribution', indicators: [asked(turn)], years: yearOf(0) }),
  sorted: (turn) => ({ chart: 'table', indicators: [asked(turn)], years: yearOf(turn), sort: '-value' }),
  per10k: (turn) => ({ chart: 'distribution', indicators: [asked(turn)], years: yearOf(turn), per: '10k' }),
  sum: (turn) => ({ chart: 'distribution', indicators: [asked(turn)], years: yearOf(turn) }),
  region: (turn) => ({ chart: 'bar', indicators: [asked(turn)], years: yearOf(turn), regions: [REGIONS[turn % REGIONS.length] ?? ''] }),
  eightYears: (turn) => ({ chart: 'line', indicators: [asked(turn)] }),
  county: (turn, { towns }) => ({ chart: 'bar', indicators: [asked(turn)], towns: someTowns(towns, turn) }),
  one: (turn, { towns }) => ({ chart: 'bar', indicators: ['i0'], towns: someTowns(towns, turn) }),
}

/** Other 30 towns each time, from the first again where there are no more. */
function someTowns(towns: Dataset['towns'], turn: number): string[] {
  const first = (turn * COUNTY) % (towns.length - COUNTY)
  return towns.slice(first, first + COUNTY).map(({ code }) => code)
}

/** Times of the page's own answers, in ms. */
export function ask(dataset: Dataset, question: Question, turns: number): number[] {
  return times(turns, (turn) => {
    const table = runView(dataset, { ...DEFAULT_VIEW, page: 'compare', dataset: { id: 'national', fingerprint: null }, ...VIEWS[question](turn, dataset) })
    const [series] = table.series
    if (question === 'sum' && series !== undefined) summarise(series)
    return table.rowTowns.length
  })
}

/** The same answer from a plain loop over the typed columns, written out for this one question. */
const FLOORS: Readonly<Partial<Record<Question, (dataset: Dataset, turn: number) => number>>> = {
  national: (dataset, turn) => pick(dataset, turn).values.length,
  sameYear: (dataset, turn) => pick(dataset, turn - (turn % YEARS), asked(turn)).values.length,
  sorted: (dataset, turn) => pick(dataset, turn).values.sort().length,
  per10k: (dataset, turn) => {
    const [{ values }, { values: population }] = [pick(dataset, turn), pick(dataset, turn, 'population')]
    for (let town = 0; town < values.length; town++) values[town] = (values[town]! * 10_000) / population[town]!
    return values.length
  },
  sum: (dataset, turn) => {
    const { values } = pick(dataset, turn)
    return values.sort()[values.length >> 1]! + values.reduce((sum, value) => (value > 0 ? sum + value : sum), 0)
  },
  eightYears: (dataset, turn) => pickAll(dataset, asked(turn)).values.length,
}

export function askFloor(dataset: Dataset, question: Question, turns: number): number[] {
  const answer = FLOORS[question]
  return answer === undefined ? [] : times(turns, (turn) => answer(dataset, turn))
}

const answerOf = (rows: number) => ({ towns: new Uint32Array(rows), years: new Uint32Array(rows), values: new Float64Array(rows), states: new Uint8Array(rows), marks: new Uint8Array(rows) })
type Answer = ReturnType<typeof answerOf>

const FIGURES = new Set(['reported', 'zero', 'doubtful'].map((state) => stateCode(state as State)))
const HOLDS_FIGURE = Uint8Array.from({ length: 256 }, (_, code) => Number(FIGURES.has(code)))
const [NOT_MENTIONED, WITHOUT_REPORT] = [stateCode('not_mentioned'), stateCode('no_report')]

/** Every town in the year of a turn: its number, what it says and, where it says nothing, why. */
export function pick({ columns, towns, years, reports }: Dataset, turn: number, id = asked(turn)): Answer {
  const { values, states, marks } = columns.get(id)!
  const answer = answerOf(towns.length)
  const year = turn % years.length
  for (let town = 0, cell = year; town < towns.length; town++, cell += years.length) {
    const state = states[cell]!
    answer.towns[town] = town
    answer.years[town] = year
    answer.values[town] = HOLDS_FIGURE[state] === 1 ? values[cell]! : NaN
    answer.states[town] = state !== 0 ? state : reports[cell] === NO_REPORT ? WITHOUT_REPORT : NOT_MENTIONED
    answer.marks[town] = marks[cell]!
  }
  return answer
}

/** The same of every town and year whose report is held. */
function pickAll({ columns, towns, years, reports }: Dataset, id: string): Answer {
  const { values, states, marks } = columns.get(id)!
  const answer = answerOf(reports.length)
  let row = 0
  for (let town = 0, cell = 0; town < towns.length; town++) {
    for (let year = 0; year < years.length; year++, cell++) {
      if (reports[cell] === NO_REPORT) continue
      const state = states[cell]!
      answer.towns[row] = town
      answer.years[row] = year
      answer.values[row] = HOLDS_FIGURE[state] === 1 ? values[cell]! : NaN
      answer.states[row] = state !== 0 ? state : NOT_MENTIONED
      answer.marks[row] = marks[cell]!
      row++
    }
  }
  return answer
}

/** Runs a question turn by turn; an empty answer is no answer. */
export function times(turns: number, answer: (turn: number) => number): number[] {
  ;(globalThis as { gc?: () => void }).gc?.()
  return Array.from({ length: turns }, (_, turn) => {
    const begun = performance.now()
    const found = answer(turn)
    const ms = performance.now() - begun
    if (!(found > 0)) throw new Error(`nothing was answered in turn ${turn}`)
    return ms
  })
}
