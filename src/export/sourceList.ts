import { inLang } from '@/domain/bilingual'
import { readCell } from '@/domain/cell'
import { formatCell } from '@/domain/formatCell'
import type { ResultTable } from '@/domain/resultTable'
import { fullPlace } from '@/domain/townLabels'
import type { Locale } from '@/locales/messages'
import type { FigureRecord } from './figureRecords'
import { figureRecords } from './figureRecords'

/** One report with what was read in it. */
interface CitedReport {
  readonly report: string
  readonly figures: readonly string[]
}

/** A numbered list of the reports behind the figures shown, each with its figures and their wording; plain text. */
export function sourceList(table: ResultTable, locale: Locale): string {
  const { share, common } = locale.messages
  const { heading } = share.sources
  const title = table.dataset.info.synthetic ? share.withAside(heading, common.synthetic) : heading
  const lines = citedReports(table, locale).flatMap(({ report, figures }, i) => [`${i + 1}. ${report}`, ...figures.map((figure) => `   ${figure}`)])
  return [title, ...lines].join('\n')
}

function citedReports(table: ResultTable, locale: Locale): CitedReport[] {
  const byReport = new Map<number, FigureRecord[]>()
  for (const record of figureRecords(table)) {
    if (!isRead(record)) continue
    const at = record.cell.town * table.dataset.years.length + record.cell.year
    byReport.set(at, [...(byReport.get(at) ?? []), record])
  }
  return [...byReport.values()].flatMap((records) => {
    const [first] = records
    return first === undefined ? [] : [{ report: citeReport(first, locale), figures: records.map((record) => citeFigure(table, record, locale)) }]
  })
}

/** Something of it stands in a report. */
function isRead({ cell }: FigureRecord): boolean {
  return !['not_mentioned', 'no_report'].includes(cell.state)
}

function citeReport({ town, year, source }: FigureRecord, { lang, messages }: Locale): string {
  const words = messages.share.sources
  const place = fullPlace(town, lang)
  if (source === null) return words.unnamed(place, year) + words.end
  const title = source.title === '' ? words.untitled(place, year) : words.report(source.title)
  const parts = [source.title !== '' && source.issuer === '' ? place : source.issuer, title, source.documentNumber, source.issuedOn]
  return parts.filter((part) => part !== '').join(words.separator) + words.end
}

/** As the report gives it, before any relating to a denominator. */
function citeFigure({ dataset }: ResultTable, { cell: { town, year }, indicator, texts }: FigureRecord, locale: Locale): string {
  const { lang, messages } = locale
  const words = messages.share.sources
  const cell = readCell(dataset, { town, year, indicator })
  const unit = cell.state === 'reported' && indicator.kind !== 'rate' ? inLang(indicator.unit, lang) : ''
  const value = messages.evidence.withUnit(formatCell(cell, locale), unit).trim()
  return words.figure(inLang(indicator.name, lang), value, wordingOf(texts, locale)) + words.end
}

function wordingOf({ excerpt, section }: FigureRecord['texts'], { messages }: Locale): string {
  const { wording, wordingIn } = messages.share.sources
  if (excerpt === '') return ''
  return section === '' ? wording(excerpt) : wordingIn(excerpt, section)
}
