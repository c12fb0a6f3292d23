import type { Messages } from '../messages'

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

const monthName = (month: number) => MONTHS[month - 1] ?? String(month)
const shortMonth = (month: number) => monthName(month).slice(0, 3)

/** Units of the data are written in Chinese or as English nouns; a per cent sign stands without a space. */
const withUnit = (figure: string, unit: string) => (unit === '%' || unit === '' ? `${figure}${unit}` : `${figure} ${unit}`)

export const charts: Messages['charts'] = {
  title: {
    of: (indicators, years) => (years === '' ? indicators : `${indicators}, ${years}`),
    indicators: (names) => (names.length <= 2 ? names.join(' and ') : `${names[0] ?? ''} and ${names.length - 1} other indicators`),
    synthetic: (title) => `${title} (demonstration data)`,
  },
  notMentioned: '— not mentioned',
  wordsOnly: (quoted) => `In words only: ${quoted}`,
  partYear: {
    since: (month) => `from ${shortMonth(month)}`,
    months: (from, to) => `${shortMonth(from)}–${shortMonth(to)}`,
    first: 'first half',
    second: 'second half',
    unknown: 'part of year',
  },
  per: { '10k': 'per 10,000 residents', village: 'per village', officer: 'per enforcement officer' },
  related: (per, figure) => (per === '' ? figure : `${figure} ${per}`),
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
    flagged: 'a consistency check found something to explain',
    wording: (text) => ` (report: “${text}”)`,
  },
}
