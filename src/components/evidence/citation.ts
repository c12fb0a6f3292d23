import { inLang } from '@/domain/bilingual'
import { formatCell } from '@/domain/formatCell'
import type { Source } from '@/domain/source'
import { fullPlace } from '@/domain/townLabels'
import type { Locale } from '@/locales/messages'
import type { Evidence } from './readEvidence'

/** One figure as a reference to paste: what, where it stands, and in which report. */
export function citation(evidence: Evidence, synthetic: boolean, locale: Locale): string {
  const text = locale.messages.evidence
  const { town, cell, texts, address } = evidence
  const told = text.citation({
    town: fullPlace(town, locale.lang),
    year: address.year,
    indicator: inLang(cell.indicator.name, locale.lang),
    value: valueWithUnit(evidence, locale),
    wording: texts.excerpt === '' ? '' : text.citationWording(texts.excerpt),
    section: texts.section === '' ? '' : text.citationSection(texts.section),
    report: evidence.source === null ? '' : citeReport(evidence.source, locale),
  })
  return `${synthetic ? text.citationSynthetic : ''}${told}`.trim()
}

/** The value of a cell with its unit where it is a number: ≥5,000份. */
export function valueWithUnit({ cell, texts }: Evidence, locale: Locale): string {
  const value = formatCell(cell, locale, texts.excerpt)
  const unit = inLang(cell.indicator.unit, locale.lang)
  const counted = (cell.state === 'reported' || cell.state === 'doubtful') && cell.indicator.kind !== 'rate'
  return counted && unit !== '' ? locale.messages.evidence.withUnit(value, unit) : value
}

function citeReport({ title, issuer, issuedOn, documentNumber }: Source, { messages }: Locale): string {
  const particulars = [documentNumber, issuedOn].filter((part) => part !== '').join(messages.common.listSeparator)
  return messages.evidence.citationReport(issuer, title, particulars)
}
