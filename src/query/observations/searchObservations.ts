import type { Dataset, IndicatorColumn } from '@/domain/dataset'
import type { Readings } from '@/domain/matchName'
import { matchName, normaliseQuery } from '@/domain/matchName'
import { regionPath } from '@/domain/town'
import { cellsWithText } from './findText'

/**
 * The rows that answer what was typed into the search box: every word of it in the name of the town or its region,
 * the name of the indicator or its theme (by characters, pinyin or initials), the year, or a text of the report.
 */
export function searchObservations(dataset: Dataset, rows: Uint32Array, asked: { readonly query: string; readonly readings: Readings }): Uint32Array {
  const words = asked.query.split(/\s+/).filter((word) => normaliseQuery(word) !== '')
  return words.reduce((left, word) => rowsWithWord(dataset, left, matchWord(dataset, word, asked.readings)), rows)
}

/** Where one word is found. */
interface WordMatch {
  readonly towns: Uint8Array
  readonly years: Uint8Array
  readonly indicators: Uint8Array
  readonly sources: Uint8Array
  /** By place of the indicator in the codebook: cells of which a text holds the word. */
  readonly texts: readonly ReadonlySet<number>[]
}

function rowsWithWord({ indicators, years, reports }: Dataset, rows: Uint32Array, match: WordMatch): Uint32Array {
  const width = indicators.length
  return rows.filter((row) => {
    const cell = Math.floor(row / width)
    const at = row % width
    if (match.indicators[at] === 1 || match.texts[at]?.has(cell) === true) return true
    return match.towns[Math.floor(cell / years.length)] === 1 || match.years[cell % years.length] === 1 || match.sources[reports[cell] ?? -1] === 1
  })
}

function matchWord(dataset: Dataset, word: string, readings: Readings): WordMatch {
  const query = normaliseQuery(word)
  const named = (names: readonly string[]) => names.some((name) => name !== '' && matchName(name, query, readings))
  const themes = new Map(dataset.themes.map((theme) => [theme.id, named([theme.name.zh, theme.name.en])]))
  const phrases = [...new Set([word, query])]
  return {
    towns: mark(dataset.towns, (town) => named([town.name, ...regionPath(town)])),
    years: mark(dataset.years, (year) => String(year) === query),
    indicators: mark(dataset.indicators, ({ name, theme }) => themes.get(theme) === true || named([name.zh, name.en])),
    sources: mark(dataset.sources, ({ title, issuer, documentNumber }) => [title, issuer, documentNumber].some((text) => text.includes(word))),
    texts: dataset.indicators.map(({ id }) => cellsWith(dataset.columns.get(id), phrases)),
  }
}

function mark<T>(items: readonly T[], holds: (item: T) => boolean): Uint8Array {
  return Uint8Array.from(items, (item) => (holds(item) ? 1 : 0))
}

function cellsWith(column: IndicatorColumn | undefined, phrases: readonly string[]): Set<number> {
  const found = new Set<number>()
  if (column === undefined) return found
  for (const texts of [column.excerpts, column.sections, column.notes, column.notesEn]) {
    for (const phrase of phrases) cellsWithText(texts, phrase).forEach((cell) => found.add(cell))
  }
  return found
}
