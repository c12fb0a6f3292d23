import { inLang } from '@/domain/bilingual'
import { writtenStep } from '@/data/values/writtenStep'
import type { Locale } from '@/locales/messages'
import type { Evidence } from './readEvidence'
import { spansOf } from './wordingSegments'

type Term = keyof Locale['messages']['evidence']['terms']

export interface Particular {
  readonly term: Term
  readonly text: string
}

/** What stands beside a figure in the drawer, in reading order, empty ones left out; `normalised` is the figure as a chart relates it. */
export function particularsOf(evidence: Evidence, normalised: string, locale: Locale): Particular[] {
  const { texts, source, cell } = evidence
  const { lang } = locale
  const { definition, includes, excludes } = cell.indicator
  const rows: [Term, string][] = [
    ['section', texts.section],
    ['report', reportTitle(evidence, locale)],
    ['issuer', source?.issuer ?? ''],
    ['documentNumber', source?.documentNumber ?? ''],
    ['issuedOn', source?.issuedOn ?? ''],
    ['reading', readingOf(evidence, locale)],
    ['normalised', normalised],
    ['basis', basisOf(evidence, locale)],
    ['period', cell.period === 'part_year' ? locale.messages.common.periods.part_year : ''],
    ['note', lang === 'en' ? texts.noteEn || texts.note : texts.note],
    ['definition', inLang(definition, lang)],
    ['includes', inLang(includes, lang)],
    ['excludes', inLang(excludes, lang)],
  ]
  return rows.filter(([, text]) => text !== '').map(([term, text]) => ({ term, text }))
}

function reportTitle({ source }: Evidence, { messages }: Locale): string {
  if (source === null) return ''
  return source.title === '' ? messages.evidence.untitled : source.title
}

/** How the wording became the value: 余 → not less than. */
function readingOf({ cell, texts }: Evidence, { messages }: Locale): string {
  const text = messages.evidence
  if (cell.state === 'zero') return text.readingZero
  if (cell.state === 'vague') return text.readingVague
  if (cell.state === 'doubtful') return text.readingDoubtful
  if (cell.indicator.kind === 'mention') return texts.excerpt === '' ? '' : text.readingMention
  const wording = spansOf(texts.excerpt, cell)[0]?.figure?.raw ?? ''
  const step = cell.qualifier === 'exact' && cell.basis === 'printed' ? writtenStep(wording) : null
  if (step !== null) return text.readingRounded(wording, step)
  const plain = cell.qualifier === null || cell.qualifier === 'exact' || cell.basis !== 'printed'
  return plain || wording === '' ? '' : text.readings[cell.qualifier](wording)
}

function basisOf({ cell }: Evidence, { messages }: Locale): string {
  return cell.value === null ? '' : messages.common.bases[cell.basis]
}
