import type { Dataset } from '@/domain/dataset'
import type { Readings } from '@/domain/matchName'
import { matchName, normaliseQuery } from '@/domain/matchName'
import type { PlaceNames } from '@/domain/town'
import { regionPath } from '@/domain/town'
import { markCellsWithText } from './findText'

/**
 * The rows that answer what was typed into the search box: every word of it in the name of the town or its region,
 * the name of the indicator or its theme (by characters, pinyin or initials), the year, or a text of the report.
 */
export function searchObservations(dataset: Dataset, rows: Uint32Array, asked: { readonly query: string; readonly readings: Readings }): Uint32Array {
  const words = asked.query.split(/\s+/).filter((word) => normaliseQuery(word) !== '')
  return words.reduce((left, word) => rowsWithWord(dataset, left, matchWord(dataset, word, asked.readings)), rows)
}

/** Where one word is found: 1 at what it answers to. */
interface WordMatch {
  /** By cell: in the name of the town, the year or the report. */
  readonly cells: Uint8Array
  /** By place of the indicator in the codebook. */
  readonly indicators: Uint8Array
  /** By place of the indicator, then by cell: in a text of the figure. */
  readonly texts: readonly Uint8Array[]
}

function rowsWithWord({ indicators }: Dataset, rows: Uint32Array, match: WordMatch): Uint32Array {
  const width = indicators.length
  const found = new Uint32Array(rows.length)
  let count = 0
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0
    const cell = Math.floor(row / width)
    const at = row - cell * width
    if (match.indicators[at] === 1 || match.cells[cell] === 1 || match.texts[at]?.[cell] === 1) found[count++] = row
  }
  return found.slice(0, count)
}

function matchWord(dataset: Dataset, word: string, readings: Readings): WordMatch {
  const named = nameMatcher(normaliseQuery(word), readings)
  return { cells: cellsWith(dataset, word, named), indicators: indicatorsWith(dataset, named), texts: textsWith(dataset, word) }
}

/** Whether a name answers the query; regions and themes, which many share, are asked once. */
function nameMatcher(query: string, readings: Readings): (name: string) => boolean {
  const known = new Map<string, boolean>()
  return (name) => {
    const answer = known.get(name) ?? (name !== '' && matchName(name, query, readings))
    known.set(name, answer)
    return answer
  }
}

function cellsWith({ towns, years, sources, reports }: Dataset, word: string, named: (name: string) => boolean): Uint8Array {
  const query = normaliseQuery(word)
  const lies = (place: PlaceNames) => named(place.name) || regionPath(place).some(named)
  const townsFound = towns.map((town) => lies(town) || (town.english !== undefined && lies(town.english)))
  const yearsFound = years.map((year) => String(year) === query)
  const sourcesFound = sources.map(({ title, issuer, documentNumber }) => [title, issuer, documentNumber].some((text) => text.includes(word)))
  return Uint8Array.from(reports, (source, cell) => {
    const town = Math.floor(cell / years.length)
    return townsFound[town] === true || yearsFound[cell - town * years.length] === true || sourcesFound[source] === true ? 1 : 0
  })
}

function indicatorsWith({ themes, indicators }: Dataset, named: (name: string) => boolean): Uint8Array {
  const themesFound = new Map(themes.map(({ id, name }) => [id, named(name.zh) || named(name.en)]))
  return Uint8Array.from(indicators, ({ name, theme }) => (themesFound.get(theme) === true || named(name.zh) || named(name.en) ? 1 : 0))
}

/** As typed, and folded: full-width letters stand in some texts. */
function textsWith({ indicators, columns, reports }: Dataset, word: string): Uint8Array[] {
  const phrases = [...new Set([word, normaliseQuery(word)])]
  return indicators.map(({ id }) => {
    const column = columns.get(id)
    const marks = new Uint8Array(reports.length)
    for (const texts of column === undefined ? [] : [column.excerpts, column.sections, column.notes, column.notesEn]) {
      for (const phrase of phrases) markCellsWithText(texts, phrase, marks)
    }
    return marks
  })
}
