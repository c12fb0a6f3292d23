import type { Messages } from '../messages'
import { counted, several } from './counted'

const plural = (count: number, entity: string): string => counted(count, `other ${entity.toLowerCase()}`, `other ${several(entity)}`)
const outOf = (some: number, all: number, entity: string): string => `${some} of ${all} ${all === 1 ? entity.toLowerCase() : several(entity)}`

export const town: Messages['town'] = {
  title: (town, year) => `${town}, ${year}`,
  choose: (entity) => `Choose another ${entity.toLowerCase()}`,
  choosePlaceholder: 'Name, pinyin or initials',
  compare: 'See in Compare',
  print: 'Print',
  years: 'Years',
  terms: { report: 'Report', issuer: 'Issued by', documentNumber: 'Number', issuedOn: 'Date' },
  titleGloss: (town, year) => `Report of ${town} on building a rule-of-law government, ${year}`,
  untitled: 'the report has no title',
  noSource: 'The data set does not say which report these figures come from.',
  given: { figures: 'figures', mentions: 'statements in words', weaknesses: 'weaknesses named', flags: 'flagged by checks' },
  noFigures: (entity) =>
    `This report gives no figure that could be taken down; it speaks in words alone. Below is what it says, theme by theme, which weaknesses it names, and last what other ${several(entity)} write that it does not, for whoever drafts the next.`,
  noReport: (town, year, held) => `${held === '' ? `We hold no report of ${town}.` : `We hold no report of ${town} for ${year}, only for ${held}.`} Below is what other reports speak of.`,
  silent: (themes) => `This report does not speak of ${themes.map((theme) => `“${theme}”`).join(', ')}. Not written does not mean not done.`,
  themes: 'Themes of the report',
  onlyThemes: (count) => (count === 1 ? 'One theme only' : `${count} themes only`),
  allThemes: 'Show all',
  plusWords: (count) => `+${count}`,
  figureCount: (count) => counted(count, 'figure'),
  mentionCount: (count) => counted(count, 'statement in words', 'statements in words'),
  weaknessCount: (count) => String(count),
  weaknessLead: 'Shortcomings that the report names itself, in its own words. Naming them is candour; nothing is ranked.',
  key: {
    own: (entity) => `this ${entity.toLowerCase()}`,
    range: (count, entity) => `least to greatest among the ${plural(count, entity)}`,
    middle: 'median (of three or more)',
    note: 'Each by its report nearest in time. Amounts only, no ranking.',
  },
  span: (min, median, max) => `least ${min}, median ${median}, greatest ${max}`,
  spanTwo: (min, max) => `${min} and ${max}`,
  spanOne: (value) => value,
  othersWithFigure: (figures, all, entity) => {
    if (all === 0) return `no other ${entity.toLowerCase()} to compare with`
    return figures === 0 ? 'no figure elsewhere' : `figures from ${outOf(figures, all, entity)}`
  },
  othersSaying: (saying, all, entity) => (saying === 0 ? 'not mentioned elsewhere' : `also in ${outOf(saying, all, entity)}`),
  othersNaming: (saying, all, entity) => (saying === 0 ? 'not named elsewhere' : `also in ${outOf(saying, all, entity)}`),
  inYears: (years) => `in ${years}`,
  inOneLine: (parts) => parts.join(', '),
  floors: (count) => (count === 1 ? 'one of them a floor' : `${count} of them floors`),
  bases: { summed: 'our sum of figures in the report', derived: 'calculated from figures in the report' },
  open: 'Show where this comes from',
  openIndicator: 'Definition and all values of this indicator',
  yearsTitle: 'Figures over the years',
  yearsLead: 'The same indicator year by year; choose any figure to see its wording. Reports differ from year to year: not mentioned is not zero.',
  columns: { indicator: 'Indicator', unit: 'Unit' },
  unsaidShort: 'Not written here',
  unsaidTitle: (entity) => `What other ${several(entity)} report and this one does not`,
  unsaidLead: (count, entity) =>
    `Beside the reports of the ${plural(count, entity)}. Not written does not mean not done; whoever drafts the next report can check this list for gaps.`,
  givenBy: (saying, all, figures) => `${saying} of ${all}${figures > 0 ? `, ${figures} with a figure` : ''}`,
  exampleFrom: (town, year) => `${town} ${year}`,
  showUnsaid: (count) => `Show ${count} more`,
  showRare: (count, entity) => `${count} that only one ${entity.toLowerCase()} writes`,
  rareTitle: (entity) => `Written by only one ${entity.toLowerCase()}`,
  empty: 'There is no town in this data set',
}
