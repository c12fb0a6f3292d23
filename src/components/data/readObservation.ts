import { vaguePhrase } from '@/data/values/vaguePhrase'
import { inLang } from '@/domain/bilingual'
import type { Cell } from '@/domain/cell'
import { readCell, readCellTexts } from '@/domain/cell'
import type { Dataset } from '@/domain/dataset'
import { formatCell } from '@/domain/formatCell'
import { townName } from '@/domain/townLabels'
import type { EvidenceAddress } from '@/domain/view'
import type { Locale } from '@/locales/messages'
import { placeOf } from '@/query/observations/observationRows'
import type { ObservationColumn } from '@/query/observations/sortObservations'

/** One row of the table in words, read when it comes into sight. */
export interface ShownObservation {
  readonly address: EvidenceAddress
  readonly cell: Cell
  readonly texts: Readonly<Record<ObservationColumn, string>>
  /** Unit of the figure; empty for rates, mentions and words. */
  readonly unit: string
  readonly label: string
}

export function readObservation(dataset: Dataset, row: number, locale: Locale): ShownObservation | null {
  const place = placeOf(dataset, row)
  const town = dataset.towns[place?.town ?? -1]
  const year = dataset.years[place?.year ?? -1]
  if (place === null || town === undefined || year === undefined) return null
  const cell = readCell(dataset, place)
  const { lang, messages } = locale
  const { common, data } = messages
  const { excerpt, section, note, noteEn } = readCellTexts(dataset, place)
  const indicator = inLang(place.indicator.name, lang)
  const value = formatCell(cell, locale, cell.state === 'vague' ? vaguePhrase(excerpt) : '')
  const told = cell.value !== null
  const texts: ShownObservation['texts'] = {
    town: townName(town, lang),
    year: String(year),
    theme: themeName(dataset, place.indicator.theme, locale),
    indicator,
    value,
    state: common.states[cell.state],
    qualifier: told && cell.qualifier !== null ? common.qualifiers[cell.qualifier] : '',
    basis: told ? common.bases[cell.basis] : '',
    period: told ? common.periods[cell.period] : '',
    wording: excerpt,
    section,
    report: dataset.sources[dataset.reports[place.cell] ?? -1]?.title ?? '',
    note: lang === 'en' ? noteEn || note : note || noteEn,
    flag: cell.flagged ? data.flagMark : '',
  }
  return { address: { town: town.code, year, indicator: place.indicator.id }, cell, texts, unit: unitOf(cell, locale), label: messages.evidence.sentence({ town: townName(town, lang), year, indicator, value }) }
}

function themeName({ themes }: Dataset, id: string, { lang }: Locale): string {
  const theme = themes.find((known) => known.id === id)
  return theme === undefined ? '' : inLang(theme.name, lang)
}

function unitOf({ state, indicator }: Cell, { lang }: Locale): string {
  const counted = state === 'reported' || state === 'doubtful'
  return counted && indicator.kind !== 'rate' ? inLang(indicator.unit, lang) : ''
}
