import { inLang } from '@/domain/bilingual'
import type { ResultCell, ResultTable } from '@/domain/resultTable'
import { resultCell } from '@/domain/resultTable'
import type { Locale } from '@/locales/messages'
import { textsOf } from '../labels/cellText'
import { isNoted } from '../signs/noted'
import { cellPlace, listPlaces } from './phrases'

/** Figures with a note that are looked for; more would be a list of its own, and the table has them all. */
const MOST_NOTED = 60

/** The notes of the figures shown, each with those it is of; what several share is said once. */
export function remarksOf(table: ResultTable, locale: Locale): string[] {
  const { describe } = locale.messages.charts
  const notes = new Map<string, Map<string, string[]>>()
  for (const cell of notedCells(table)) {
    const { note, noteEn } = textsOf(table, cell)
    const words = inLang({ zh: note, en: noteEn }, locale.lang)
    const places = notes.get(words) ?? new Map<string, string[]>()
    const place = cellPlace(table, cell, locale)
    notes.set(words, places.set(place, [...(places.get(place) ?? []), inLang(cell.indicator.name, locale.lang)]))
  }
  const several = table.series.length > 1
  return [...notes].map(([note, places]) => {
    const told = [...places].map(([place, names]) => (several ? describe.placeFigure(place, describe.list(names)) : place))
    return describe.labelled(listPlaces(told, (place) => place, locale), note)
  })
}

function notedCells(table: ResultTable): ResultCell[] {
  const found: ResultCell[] = []
  for (const series of table.series) {
    const { notes, notesEn } = table.dataset.columns.get(series.indicator.id) ?? {}
    if (series.indicator.kind === 'mention' || (notes?.cells.length ?? 0) + (notesEn?.cells.length ?? 0) === 0) continue
    for (let row = 0; row < series.values.length && found.length < MOST_NOTED; row++) {
      const cell = resultCell(table, series, row)
      if (isNoted(table.dataset, cell)) found.push(cell)
    }
  }
  return found
}
