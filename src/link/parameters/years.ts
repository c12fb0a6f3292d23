import type { Dataset } from '@/domain/dataset'
import type { YearSelection } from '@/domain/view'
import { OPEN, decodeItem } from '../encodedText'
import { linkProblem } from '../linkProblem'
import type { Parameter, Reading } from '../parameter'
import { refused, valid } from '../parameter'

const YEAR = /^\d{4}$/

/** `2023`, `2021..2023`, `earliest..latest`, `latest`, or left open. */
export function yearSelection(key: string): Parameter<YearSelection | null> {
  return {
    key,
    write: writeYears,
    read: (raw, dataset): Reading<YearSelection | null> => {
      if (raw === OPEN.auto) return valid(null)
      const text = decodeItem(raw)
      const years = readYears(text)
      if (years === null) return refused(linkProblem({ code: 'link_unreadable', field: key, quoted: text }))
      if (dataset !== null && !meets(years, dataset)) return refused(linkProblem({ code: 'link_not_in_data', field: key, quoted: text }))
      return valid(years)
    },
  }
}

function writeYears(years: YearSelection | null): string {
  if (years === null) return OPEN.auto
  if (years.kind === 'latest') return 'latest'
  return years.from === years.to ? String(years.from) : `${years.from}..${years.to}`
}

function readYears(text: string): YearSelection | null {
  if (text === 'latest') return { kind: 'latest' }
  const [first, last = first, ...more] = text.split('..')
  const from = readEnd(first, 'earliest')
  const to = readEnd(last, 'latest')
  if (more.length > 0 || from === null || to === null) return null
  return typeof from === 'number' && typeof to === 'number' && from > to ? null : { kind: 'span', from, to }
}

function readEnd<W extends string>(text: string | undefined, word: W): number | W | null {
  if (text === word) return word
  return text !== undefined && YEAR.test(text) ? Number(text) : null
}

function meets(years: YearSelection, dataset: Dataset): boolean {
  if (years.kind === 'latest') return true
  const from = years.from === 'earliest' ? -Infinity : years.from
  const to = years.to === 'latest' ? Infinity : years.to
  return dataset.years.some((year) => year >= from && year <= to)
}
