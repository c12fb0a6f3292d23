import type { ResultTable } from '@/domain/resultTable'
import type { FigureRecord } from './figureRecords'
import { figureRecords } from './figureRecords'

/** The figures of a result as JSON for programs: one object a figure, missing ones with their state and no value. */
export function tableJson(table: ResultTable, title: string): string {
  const figures = figureRecords(table).map(recordJson)
  const { info, fingerprint } = table.dataset
  return JSON.stringify({ title, dataset: { ...info, fingerprint }, normalisation: table.view.per, figures }, null, 2)
}

/** One figure as plain data for programs. */
export function recordJson({ town, year, indicator, cell, texts, source }: FigureRecord): object {
  return {
    town_code: town.code,
    town: town.name,
    year,
    indicator: indicator.id,
    state: cell.state,
    value: cell.value,
    value_max: cell.valueMax,
    raw_value: cell.raw,
    qualifier: cell.qualifier,
    basis: cell.basis,
    period: cell.period,
    flagged: cell.flagged,
    excerpt: texts.excerpt,
    section: texts.section,
    source: source?.id ?? null,
    note: texts.note,
  }
}
