import { MENTION_STATES } from '@/domain/state'
import type { Row, Table } from './dataPackage'
import { placeOf } from './dataPackage'
import type { Verdict } from './verdict'
import { firstComplaint, judge } from './verdict'

const MENTIONS: ReadonlySet<string> = new Set(MENTION_STATES)
const WITH_NUMBER = new Set(['reported', 'zero', 'doubtful'])

/** State, number, qualifier, period and notes of every observation agree with each other and with its indicator. */
export function checkStates({ observations, indicators, sources }: Record<'observations' | 'indicators' | 'sources', Table>): Verdict[] {
  const kinds = new Map(indicators.rows.map((row) => [row['id'], row['kind'] ?? '']))
  const reports = new Map(sources.rows.map((row) => [row['source'], row]))
  const complain = firstComplaint<Row>([
    (row) => complainOfState(row, kinds.get(row['indicator']) ?? ''),
    complainOfNumber,
    (row) => complainOfBounds(row, kinds.get(row['indicator']) ?? ''),
    complainOfNotes,
    (row) => complainOfSource(row, reports.get(row['source'])),
  ])
  return [
    judge(`${observations.resource.path}: state, number and notes agree`, observations.rows, (row) => {
      const complaint = complain(row)
      return complaint === null ? null : `${placeOf(observations, row)} (${row['indicator'] ?? ''}): ${complaint}`
    }),
  ]
}

function complainOfState({ state = '' }: Row, kind: string): string | null {
  const isMention = kind === 'mention'
  return MENTIONS.has(state) === isMention ? null : `state ${state} does not go with ${isMention ? 'a mention' : 'a figure'}`
}

function complainOfNumber({ state = '', value, value_max: high, qualifier }: Row): string | null {
  if (!WITH_NUMBER.has(state)) return value === '' && high === '' && qualifier === '' ? null : `state ${state} carries no number`
  if (value === '' || qualifier === '') return `state ${state} needs a number and a qualifier`
  if ((qualifier === 'range') !== (high !== '')) return 'a range, and only a range, has value_max'
  if (high !== '' && Number(high) <= Number(value)) return `range ends at ${high ?? ''}, not above ${value ?? ''}`
  return (state === 'zero') === (Number(value) === 0) ? null : 'state zero and the number 0 belong together'
}

function complainOfBounds({ value = '' }: Row, kind: string): string | null {
  if (value === '') return null
  if (kind === 'rate') return Number(value) <= 100 ? null : `rate ${value} is above 100`
  return Number.isInteger(Number(value)) ? null : `count ${value} is not whole`
}

function complainOfNotes({ basis, period, note = '', note_en: english = '' }: Row): string | null {
  if ((note === '') !== (english === '')) return 'note is told in one language only'
  if (note !== '') return null
  if (basis !== 'printed') return `${basis ?? ''} figure without a note`
  return period === 'part_year' ? 'part of a year without a note' : null
}

function complainOfSource(row: Row, report: Row | undefined): string | null {
  if (report === undefined) return null
  const same = report['town_code'] === row['town_code'] && report['year'] === row['year']
  return same ? null : `source ${row['source'] ?? ''} is the report of another town or year`
}
