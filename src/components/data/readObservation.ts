import { vaguePhrase } from '@/data/values/vaguePhrase'
import { inLang } from '@/domain/bilingual'
import type { Cell } from '@/domain/cell'
import { readCell, readCellTexts } from '@/domain/cell'
import type { Dataset } from '@/domain/dataset'
import { formatCell } from '@/domain/formatCell'
import { townName } from '@/domain/townLabels'
import type { EvidenceAddress } from '@/domain/view'
import type { FullLocale } from '@/locales/messages'
import { placeOf } from '@/query/observations/observationRows'
import type { ObservationColumn } from '@/query/observations/sortObservations'

/** One row of the table in words, read when it comes into sight. */
export interface ShownObservation {
  readonly address: EvidenceAddress
  readonly cell: Cell
  /** As the columns say it in full; the figure with its unit, and that it covers part of a year. */
  readonly texts: Readonly<Record<ObservationColumn, string>>
  /** The figure or the words in its place, without what follows it. */
  readonly figure: string
  /** Unit of the figure; empty for rates, mentions and words. */
  readonly unit: string
  /** What a reader must know beside the figure; mostly empty. */
  readonly aside: string
  readonly label: string
}

export function readObservation(dataset: Dataset, row: number, locale: FullLocale): ShownObservation | null {
  const place = placeOf(dataset, row)
  const town = dataset.towns[place?.town ?? -1]
  const year = dataset.years[place?.year ?? -1]
  if (place === null || town === undefined || year === undefined) return null
  const cell = readCell(dataset, place)
  const { lang, messages } = locale
  const { common, data } = messages
  const { excerpt, section, note, noteEn } = readCellTexts(dataset, place)
  const indicator = inLang(place.indicator.name, lang)
  const figure = formatCell({ ...cell, period: 'year' }, locale, cell.state === 'vague' ? vaguePhrase(excerpt) : '')
  const unit = unitOf(cell, locale)
  const counted = unit === '' ? figure : messages.evidence.withUnit(figure, unit)
  const partly = cell.period === 'part_year' && cell.state === 'reported'
  const value = partly ? common.partYearFigure(counted) : counted
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
  return { address: { town: town.code, year, indicator: place.indicator.id }, cell, texts, figure, unit, aside: partly ? common.periods.part_year : '', label: messages.evidence.sentence({ town: townName(town, lang), year, indicator, value }) }
}

function themeName({ themes }: Dataset, id: string, { lang }: FullLocale): string {
  const theme = themes.find((known) => known.id === id)
  return theme === undefined ? '' : inLang(theme.name, lang)
}

function unitOf({ state, indicator }: Cell, { lang }: FullLocale): string {
  const counted = state === 'reported' || state === 'doubtful'
  return counted && indicator.kind !== 'rate' ? inLang(indicator.unit, lang) : ''
}
