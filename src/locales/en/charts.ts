import type { Messages } from '../messages'
import { counted } from './counted'
import { describe } from './describe'

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

const monthName = (month: number) => MONTHS[month - 1] ?? String(month)
const shortMonth = (month: number) => monthName(month).slice(0, 3)

/** copies → copy, cases → case; units of the data are written in the plural. */
const singular = (unit: string) => unit.replace(/^([\w-]+?)(?:(i)es|s)(?= |$)/, (_, stem: string, ies: string | undefined) => (ies === undefined ? stem : `${stem}y`))

/** A per cent sign stands without a space. */
const withUnit = (figure: string, unit: string) => {
  if (unit === '%' || unit === '') return `${figure}${unit}`
  return `${figure} ${figure === '1' ? singular(unit) : unit}`
}

export const charts: Messages['charts'] = {
  describe,
  title: {
    of: (indicators, years) => (years === '' ? indicators : `${indicators}, ${years}`),
    indicators: (names) => (names.length <= 2 ? names.map((name, i) => (i === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1))).join(' and ') : `${names[0] ?? ''} and ${counted(names.length - 1, 'other indicator')}`),
    synthetic: (title) => `${title} (demonstration data)`,
  },
  notMentioned: '— not mentioned',
  noReportShort: 'no report',
  wordsShort: 'in words',
  wordsOnly: (quoted) => `In words only: ${quoted}`,
  ofYear: (name, year) => `${name} (${year})`,
  median: 'Median',
  middleHalf: 'Middle half',
  partYear: {
    since: (month) => `from ${shortMonth(month)}`,
    months: (from, to) => `${shortMonth(from)}–${shortMonth(to)}`,
    first: 'first half',
    second: 'second half',
    unknown: 'part of year',
  },
  per: { '10k': 'per 10,000 residents', village: 'per village', officer: 'per enforcement officer' },
  related: (per, figure) => (per === '' ? figure : `${figure} ${per}`),
  withUnit: (name, unit) => (unit === '' || name.toLowerCase().endsWith(unit.toLowerCase()) ? name : `${name} (${unit})`),
  axes: { up: (name) => `↑ ${name}`, right: (name) => `${name} →` },
  squares: (least, most) => `${least} to ${most} towns a square, in steps from few to many`,
  nothingToDraw: 'No figure to draw in this selection. Choose other indicators, towns or years, or look at the table.',
  medianOf: (figure) => `Median ${figure}`,
  counted: (count, of, floors) => `${count} of ${counted(of, 'report')} ${String(count) === '1' ? 'gives' : 'give'} a figure${floors === '' ? '' : `, ${floors} of them a floor (≥)`}`,
  tallest: (count) => `${count} in the tallest column`,
  shading: 'Shaded in five steps up to the largest figure of each indicator',
  noDenominatorShort: 'no denominator',
  breaks: {
    between: (count) => `${count} more in between, not drawn`,
    unranked: (count) => `${count} more without a figure, not drawn`,
  },
  sentence: {
    separator: ', ',
    exact: withUnit,
    at_least: (figure, unit) => `at least ${withUnit(figure, unit)}`,
    at_most: (figure, unit) => `at most ${withUnit(figure, unit)}`,
    approx: (figure, unit) => `about ${withUnit(figure, unit)}`,
    range: (low, high, unit) => `${low} to ${withUnit(high, unit)}`,
    zero: (unit) => `${withUnit('0', unit)}, stated as none`,
    vague: 'described in words, without a number',
    notMentioned: 'not mentioned in that year’s report',
    noReport: 'no report held for that year',
    noDenominator: 'the report gives no denominator',
    doubtful: 'doubtful',
    summed: 'our sum of figures printed in the report',
    derived: 'calculated from figures printed in the report',
    partYear: (span) => `covers part of the year (${span})`,
    rawFigure: (figure) => `${figure} before conversion`,
    flagged: 'flagged by a consistency check',
    wording: (text) => ` (report: “${text}”)`,
  },
}
