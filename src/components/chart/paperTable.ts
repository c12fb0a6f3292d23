import { inLang } from '@/domain/bilingual'
import type { ResultTable } from '@/domain/resultTable'
import { shownRows } from '@/export/rowCells'
import { seriesHeader } from '@/export/seriesHeader'
import type { Locale } from '@/locales/messages'

/** Rows up to which a table is printed; some 50 pages. */
export const MOST_PRINTED = 2_000
/** Columns of figures from which on the type is small. */
const MANY_COLUMNS = 6

/** The table for paper, made at once; after it, where it is cut, a line that says so. */
export function paperTable(table: ResultTable, locale: Locale, document: Document): Element[] {
  const make = maker(document)
  const entity = inLang(table.dataset.info.entity, locale.lang)
  const headers = [entity, locale.messages.compare.year, ...table.series.map((series) => seriesHeader(series, locale))]
  const rows = shownRows(table, locale, MOST_PRINTED).map(({ town, year, cells }) =>
    make('tr', [make('th', [town], { scope: 'row' }), make('td', [year]), ...cells.map(({ cell, text }) => make('td', [text], { class: cell.value === null ? 'figure quiet' : 'figure' }))]),
  )
  const head = make('tr', headers.map((header, i) => make('th', [header], i < 2 ? { scope: 'col' } : { scope: 'col', class: 'figure' })))
  const whole = make('table', [make('thead', [head]), make('tbody', rows)], table.series.length > MANY_COLUMNS ? { class: 'wide' } : {})
  const count = table.rowTowns.length
  return count > MOST_PRINTED ? [whole, make('p', [locale.messages.compare.rowsPrinted(count, MOST_PRINTED)])] : [whole]
}

type Make = (name: string, children: readonly (Element | string)[], attributes?: Readonly<Record<string, string>>) => Element

function maker(document: Document): Make {
  return (name, children, attributes = {}) => {
    const element = document.createElement(name)
    element.append(...children)
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value))
    return element
  }
}
