import type { PreviewFigure, TableReading } from '@/data/import/session/importReading'
import { inLang } from '@/domain/bilingual'
import { formatFigure } from '@/domain/formatCell'
import type { Indicator } from '@/domain/indicator'
import type { FullLocale } from '@/locales/messages'

export interface PreviewGrid {
  readonly headers: readonly string[]
  readonly rows: readonly PreviewGridRow[]
}

export interface PreviewGridRow {
  /** As a spreadsheet counts. */
  readonly row: number
  readonly cells: readonly PreviewCell[]
}

export interface PreviewCell {
  readonly text: string
  readonly number: boolean
  /** No figure was read here. */
  readonly missing: boolean
}

/** What became of the first rows: name and year, then a column for each indicator (and year), or the one figure of a long table. */
export function previewGrid({ after, indicators, shape }: Pick<TableReading, 'after' | 'indicators' | 'shape'>, locale: FullLocale): PreviewGrid {
  const { roles } = locale.messages.importer
  const nameOf = (id: string): string => inLang(indicators.find((indicator) => indicator.id === id)?.name ?? { zh: id, en: id }, locale.lang)
  const rows = [...new Set(after.map(({ row }) => row))].map((row) => ({ row, figures: after.filter((figure) => figure.row === row) }))
  const [first] = rows
  const cell = (figure: PreviewFigure): PreviewCell => cellOf(figure, indicators, locale)
  if (shape === 'long') {
    return {
      headers: [roles.entity, roles.year, roles.indicator, roles.value],
      rows: after.map((figure) => ({ row: figure.row, cells: [words(figure.town), words(String(figure.year ?? '')), words(nameOf(figure.indicator)), cell(figure)] })),
    }
  }
  const width = first?.figures.length ?? 0
  const columns = Array.from({ length: width }, (_, at) => rows.map(({ figures }) => figures[at]).find((figure) => figure !== undefined && figure.indicator !== '') ?? first?.figures[at])
  const dated = new Set(columns.map((column) => column?.year)).size > 1
  const alone = new Set(columns.map((column) => column?.indicator)).size === 1
  const titles = columns.map((column) => [dated && alone ? '' : nameOf(column?.indicator ?? ''), dated ? String(column?.year ?? '') : ''].filter((part) => part !== '').join(' '))
  return {
    headers: [roles.entity, ...(dated ? [] : [roles.year]), ...titles],
    rows: rows.map(({ row, figures }) => ({ row, cells: [words(figures[0]?.town ?? ''), ...(dated ? [] : [words(String(figures.find(({ year }) => year !== null)?.year ?? ''))]), ...figures.map(cell)] })),
  }
}

function words(text: string): PreviewCell {
  return { text, number: false, missing: false }
}

function cellOf(figure: PreviewFigure, indicators: readonly Indicator[], { lang, messages }: FullLocale): PreviewCell {
  const indicator = indicators.find(({ id }) => id === figure.indicator)
  if (figure.value !== null && indicator !== undefined) return { text: formatFigure({ ...figure, indicator }, lang), number: true, missing: false }
  return { text: figure.state === 'left_out' ? messages.importer.cellLeftOut : messages.common.states[figure.state], number: true, missing: true }
}
