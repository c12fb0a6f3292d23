import { inLang } from '@/domain/bilingual'
import { formatCell } from '@/domain/formatCell'
import type { Source } from '@/domain/source'
import { placeNames, townName } from '@/domain/townLabels'
import type { Locale } from '@/locales/messages'
import type { ResultTable } from '@/domain/resultTable'
import type { FigureRecord } from './figureRecords'
import { stateInWords } from './remark'
import { shownUnit } from './seriesHeader'

/** One column of the long form: a figure a row. */
export interface RecordColumn {
  readonly header: string
  readonly read: (record: FigureRecord) => string | number | null
}

/** The columns of the long form, headers in the reader's language; states and qualifiers keep their fixed words for programs, with the same in words beside them. */
export function recordColumns(table: Pick<ResultTable, 'dataset' | 'series'>, locale: Locale): RecordColumn[] {
  const { lang } = locale
  const words = locale.messages.share.columns
  const entity = inLang(table.dataset.info.entity, lang)
  const related: RecordColumn[] = table.series.every(({ per }) => per === 'raw') ? [] : [{ header: words.raw, read: ({ cell }) => cell.raw }]
  return [
    { header: words.townCode(entity), read: ({ town }) => town.code },
    { header: entity, read: ({ town }) => townName(town, lang) },
    { header: words.county, read: ({ town }) => placeNames(town, lang).county },
    { header: words.prefecture, read: ({ town }) => placeNames(town, lang).prefecture },
    { header: words.province, read: ({ town }) => placeNames(town, lang).province },
    { header: words.year, read: ({ year }) => year },
    { header: words.indicatorId, read: ({ indicator }) => indicator.id },
    { header: words.indicator, read: ({ indicator }) => inLang(indicator.name, lang) },
    { header: words.unit, read: ({ cell }) => shownUnit(cell, locale) },
    { header: words.value, read: ({ cell }) => cell.value },
    { header: words.valueMax, read: ({ cell }) => cell.valueMax },
    ...related,
    { header: words.state, read: ({ cell }) => cell.state },
    { header: words.qualifier, read: ({ cell }) => cell.qualifier ?? '' },
    { header: words.basis, read: ({ cell }) => (cell.value === null ? '' : cell.basis) },
    { header: words.period, read: ({ cell }) => (cell.value === null ? '' : cell.period) },
    { header: words.stateWords, read: ({ cell }) => stateInWords(cell, locale.messages) },
    { header: words.shown, read: ({ cell, texts }) => formatCell(cell, locale, texts.excerpt) },
    { header: words.flag, read: ({ cell }) => (cell.flagged ? words.flagged : '') },
    { header: words.excerpt, read: ({ texts }) => texts.excerpt },
    { header: words.section, read: ({ texts }) => texts.section },
    { header: words.report, read: fromSource('title') },
    { header: words.issuer, read: fromSource('issuer') },
    { header: words.issuedOn, read: fromSource('issuedOn') },
    { header: words.documentNumber, read: fromSource('documentNumber') },
    { header: words.note, read: ({ texts }) => (lang === 'en' ? texts.noteEn || texts.note : texts.note || texts.noteEn) },
  ]
}

function fromSource(part: 'title' | 'issuer' | 'issuedOn' | 'documentNumber'): RecordColumn['read'] {
  return ({ source }: { readonly source: Source | null }) => source?.[part] ?? ''
}
