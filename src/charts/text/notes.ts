import { inLang } from '@/domain/bilingual'
import { formatNumber } from '@/domain/formatNumber'
import type { ResultCell, ResultTable } from '@/domain/resultTable'
import type { Locale } from '@/locales/messages'
import { isFaceted } from '../panels/isFaceted'
import { planPanels } from '../panels/panels'
import { findCells } from './findCells'
import { kindNotes } from './kindNotes'
import { listPlaces, placeWith, cellPlace } from './phrases'

/** What must be known to read the chart rightly, beyond the legend. */
export function notesOf(table: ResultTable, locale: Locale): string[] {
  return [...kindNotes(table, locale), ...panelNotes(table, locale), ...perNotes(table, locale), ...cellNotes(table, locale)]
}

function panelNotes(table: ResultTable, locale: Locale): string[] {
  const text = locale.messages.charts.describe.notes
  const { chart, axis, facet } = table.view
  if (chart !== 'bar' && chart !== 'line') return []
  const { panels, omitted } = planPanels(table, locale)
  const mixed = chart === 'bar' && facet === 'town' && table.series.length > 1
  return [
    ...(mixed ? [text.mixedScale] : []),
    ...(isFaceted(table) && panels.length > 1 && (axis === 'own' || facet !== 'town') && !mixed ? [text.ownAxes] : []),
    ...(omitted > 0 ? [text.panels(formatNumber(omitted, locale.lang))] : []),
  ]
}

/** Indicators that stay as reported where others are related to something. */
function perNotes({ view, series }: ResultTable, { lang, messages }: Locale): string[] {
  const { describe } = messages.charts
  const raw = series.filter(({ per, indicator }) => per === 'raw' && indicator.kind !== 'mention')
  if (view.per === 'raw' || raw.length === 0) return []
  return [describe.notes.notRelated(describe.list(raw.map(({ indicator }) => inLang(indicator.name, lang))))]
}

/** Figures that must not be taken for plain ones. */
function cellNotes(table: ResultTable, locale: Locale): string[] {
  const text = locale.messages.charts.describe.notes
  const { partYear, doubtful, flagged } = findCells(table)
  const listed = (cells: readonly ResultCell[], place: typeof placeWith) => listPlaces(cells, (cell) => place(table, cell, locale), locale)
  return [
    ...(partYear.length > 0 ? [text.partYear(listed(partYear, placeWith))] : []),
    ...(doubtful.length > 0 ? [text.doubtful(listed(doubtful, cellPlace))] : []),
    ...(flagged.length > 0 ? [text.flagged(listed(flagged, cellPlace))] : []),
  ]
}
