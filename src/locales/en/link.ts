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
  defaulted: (count, items) => `${things(count)} in the link ${count === 1 ? 'was not recognised; its default is' : 'were not recognised; the defaults are'} shown instead: ${items}`,
  leftOut: (count, items) => `${things(count)} in the link ${count === 1 ? 'was' : 'were'} not recognised and left out; the rest is shown: ${items}`,
  defaultedOrLeftOut: (count, items) => `${things(count)} in the link were not recognised; they are left out, or the default is shown instead: ${items}`,
  tooLong: (limit) => `The search text in the link is too long; only its first ${limit} characters were used.`,
  tooLarge: (limit) => `The link is longer than ${limit} characters and was not read; the page opens as usual. Ask for a data file, or for a narrower selection.`,
  truncated:
    'The link is incomplete, probably cut off when it was passed on, and may not show what its sender saw. Ask the sender for the whole link.',
  newerVersion: 'This link was made by a newer version of this page. What could be read is shown; the rest was left out.',
  sentences: (...parts) => parts.map((part) => (part.endsWith('.') ? part : `${part}.`)).join(' '),
  carried: {
    link_data_incomplete: ({ expected, received }) => `The link is incomplete: it should hold ${expected ?? ''} characters of data, but only ${received ?? ''} arrived`,
    link_data_cut: () => 'The link is incomplete: its data was cut off on the way, and how much is missing is not known',
    link_data_damaged: () => 'The data in the link was changed on the way and cannot be used',
    link_data_too_large: () => 'The data in the link is larger than this page opens from a link; it was not opened',
    link_data_newer: () => 'The data in the link was made by a newer version of this page and cannot be read here',
    data_file_unreadable: () => 'This file was not saved by this page, or its content was changed',
    data_file_too_large: () => 'The data file is larger than this page can open; it was not opened',
    data_file_newer: () => 'This data file was saved by a newer version of this page and cannot be read here',
  },
  getWhole: 'Ask the sender to send the whole link again as one line of text, or to send the data file (.zhenjian.json) instead.',
  data: {
    open_changed: 'The link was made on another version of this data; figures may differ from what its sender saw.',
    fragment_lost:
      'The data after # in the link was lost on the way (WeChat and PowerPoint often drop it). Ask the sender to send the whole link as text, or to send the data file (.zhenjian.json) instead.',
    elsewhere: 'The link rests on data on the sender’s computer, which is not here. Its filters are kept for when the data comes.',
    unknown: 'This page does not have the data set that the link names; the built-in data is shown instead.',
    banner: 'Data from a link, not verified',
    name: 'From a link',
    keep: 'Save as my data',
  },
}

function things(count: number): string {
  return count === 1 ? 'One item' : `${count} items`
}
