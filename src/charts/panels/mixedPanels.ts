import { inLang } from '@/domain/bilingual'
import type { ResultTable } from '@/domain/resultTable'
import type { Locale } from '@/locales/messages'
import type { Panel } from './panels'

/** Splits a panel whose indicators differ in unit, so that every panel has one value axis that means one thing. */
export function splitByUnit(table: ResultTable, panel: Panel, { lang }: Locale): Panel[] {
  const units = new Set(panel.series.map((series) => table.series[series]?.indicator.unit.zh))
  if (units.size <= 1) return [panel]
  return panel.series.map((series) => {
    const indicator = table.series[series]?.indicator
    const name = indicator === undefined ? '' : inLang(indicator.name, lang)
    return { ...panel, id: `${panel.id}/${indicator?.id ?? series}`, title: `${panel.title} · ${name}`, series: [series] }
  })
}
