import type { Figure } from '@/data/values/figure'
import { locateFigures } from '@/data/values/locateFigures'
import type { Row, Table } from './dataPackage'
import { placeOf } from './dataPackage'
import type { Verdict } from './verdict'
import { judge } from './verdict'

const NONE_SAID = /无|未|没有|零|0/
const WITH_NUMBER = new Set(['reported', 'doubtful'])

/** Each number is in its wording, read as a reader of reports would; sums and rates come out of the parts that stand there. */
export function checkWording(observations: Table, indicators: Table): Verdict[] {
  const rates = new Set(indicators.rows.filter((row) => row['kind'] === 'rate').map((row) => row['id']))
  return [
    judge(`${observations.resource.path}: number stands in its wording`, observations.rows, (row) => {
      const complaint = complainOfWording(row, rates.has(row['indicator']))
      return complaint === null ? null : `${placeOf(observations, row)} (${row['indicator'] ?? ''}): ${complaint}`
    }),
  ]
}

function complainOfWording(row: Row, isRate: boolean): string | null {
  const { excerpt = '', state = '', basis } = row
  if (state === 'zero') return NONE_SAID.test(excerpt) ? null : `“${excerpt}” does not say that there was none`
  const figures = figuresIn(excerpt)
  if (state === 'vague') return figures.length === 0 ? null : `“${excerpt}” holds the number ${figures[0]?.raw ?? ''}`
  if (!WITH_NUMBER.has(state)) return null
  if (basis === 'summed') return complainOfSum(row, figures)
  if (basis === 'derived' && isRate) return complainOfRate(row, figures)
  return figures.some((figure) => isFigureOf(row, figure)) ? null : `“${excerpt}” reads ${tell(figures)}, not ${tellRow(row)}`
}

function figuresIn(excerpt: string): Figure[] {
  return locateFigures(excerpt).flatMap(({ figure, name }) => (figure === null || name ? [] : [figure]))
}

/** What we derive as a floor keeps the printed number, whatever its qualifier was. */
function isFigureOf({ value, value_max: high = '', qualifier, basis }: Row, figure: Figure): boolean {
  const same = figure.value === Number(value) && (figure.valueMax ?? '') === (high === '' ? '' : Number(high))
  return same && (figure.qualifier === qualifier || (basis === 'derived' && qualifier === 'at_least'))
}

function complainOfSum({ value, excerpt = '' }: Row, figures: readonly Figure[]): string | null {
  const sum = figures.reduce((all, figure) => all + figure.value, 0)
  return figures.length > 1 && sum === Number(value) ? null : `the parts in “${excerpt}” make ${sum}, not ${value ?? ''}`
}

/** A rate of the two numbers in the wording, the smaller over the larger, to one decimal. */
function complainOfRate({ value, excerpt = '' }: Row, figures: readonly Figure[]): string | null {
  if (figures.length !== 2) return `“${excerpt}” does not hold the two parts of a rate`
  const [low = NaN, high = NaN] = figures.map((figure) => figure.value).sort((a, b) => a - b)
  const rate = Math.round((1000 * low) / high) / 10
  return rate === Number(value) ? null : `${low} of ${high} is ${rate} %, not ${value ?? ''}`
}

function tell(figures: readonly Figure[]): string {
  return figures.length === 0 ? 'no number' : figures.map(({ raw, qualifier }) => `“${raw}” (${qualifier})`).join(', ')
}

function tellRow({ value = '', value_max: high = '', qualifier = '' }: Row): string {
  return `${value}${high === '' ? '' : `–${high}`} (${qualifier})`
}
