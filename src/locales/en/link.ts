import type { Messages } from '../messages'

export const link: Messages['link'] = {
  parameters: {
    v: 'link version',
    ds: 'data set',
    page: 'page',
    chart: 'chart type',
    indicator: 'indicator',
    town: 'town',
    region: 'region',
    year: 'year',
    per: 'unit of comparison',
    sort: 'order',
    facet: 'small multiples',
    axis: 'axis of the small multiples',
    scale: 'value axis',
    missing: 'display of missing values',
    theme: 'theme',
    highlight: 'highlighted town',
    evidence: 'source wording',
    q: 'search text',
    lang: 'language',
    look: 'appearance',
    embed: 'embedding',
  },
  reasons: {
    link_unreadable: '',
    link_not_in_data: 'not in this data',
    link_ambiguous: 'several towns have this name; use the division code',
    dataset_unknown: 'no such data set here',
  },
  item: (parameter, quoted, reason) => `${parameter} ‘${quoted}’${reason === '' ? '' : ` (${reason})`}`,
  itemSeparator: '; ',
  andOthers: ' and others',
  defaulted: (count, items) => `${things(count)} in the link could not be read and took the default: ${items}`,
  leftOut: (count, items) => `${things(count)} in the link could not be read and ${count === 1 ? 'was' : 'were'} left out; the rest is shown: ${items}`,
  defaultedOrLeftOut: (count, items) => `${things(count)} in the link could not be read, and were left out or took the default: ${items}`,
  tooLong: (limit) => `The search text in the link is too long; only its first ${limit} characters were used.`,
  truncated:
    'The link is incomplete, probably cut off when it was passed on, and may not show what its sender saw. Ask the sender for the whole link.',
  newerVersion: 'This link was made by a newer version of this page. What could be read is shown; the rest was left out.',
}

function things(count: number): string {
  return count === 1 ? 'One item' : `${count} items`
}
