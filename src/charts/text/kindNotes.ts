import { formatNumber } from '@/domain/formatNumber'
import type { ResultTable } from '@/domain/resultTable'
import type { Locale } from '@/locales/messages'
import { chooseLines, countLines } from '../bar/chooseLines'
import { planStrips } from '../distribution/planStrips'
import { planHeatmap } from '../heatmap/planCells'
import { planLines } from '../line/linePlan'
import { MOST_COLORS } from '../palette'
import { planPanels } from '../panels/panels'
import { chooseRadar, FEWEST_AXES } from '../radar/radarChoice'
import { planScatter } from '../scatter/scatterPlan'
import { countReports } from './phrases'

/** How the kind of chart is to be read, and what of many towns it leaves out. */
export function kindNotes(table: ResultTable, locale: Locale): string[] {
  const text = locale.messages.charts.describe.notes
  const number = (value: number) => formatNumber(value, locale.lang)
  switch (table.view.chart) {
    case 'bar':
      return barNotes(table, locale)
    case 'line':
      return lineNotes(table, locale)
    case 'scatter':
      return scatterNotes(table, locale)
    case 'heatmap': {
      const { entries, omitted } = planHeatmap(table, locale)
      return omitted > 0 ? [text.lines(number(entries.filter(({ kind }) => kind === 'line').length), number(omitted))] : []
    }
    case 'radar': {
      const { omitted, series } = chooseRadar(table)
      if (series.length < FEWEST_AXES) return []
      return omitted > 0 ? [text.radarScale, text.outlines(number(omitted))] : [text.radarScale]
    }
    case 'distribution':
      return planStrips(table, locale).some(({ form }) => form === 'bins') ? [text.quartiles, text.columns] : [text.quartiles, text.unnamed]
    case 'table':
      return []
  }
}

/** Of more towns than there are colours only the highlighted have one: said, lest grey look like a fault. */
function lineNotes(table: ResultTable, locale: Locale): string[] {
  const text = locale.messages.charts.describe.notes
  const { towns, highlight, facet } = table.view
  const omitted = planPanels(table, locale).panels.reduce((sum, panel) => sum + planLines(table, panel, locale).omitted, 0)
  if (omitted > 0) return [text.fewLines(formatNumber(omitted, locale.lang)), text.gaps]
  const grey = facet !== 'town' && towns.length > MOST_COLORS && highlight.size < towns.length
  return grey ? [text.greyLines(MOST_COLORS), text.gaps] : [text.gaps]
}

function scatterNotes(table: ResultTable, locale: Locale): string[] {
  const text = locale.messages.charts.describe.notes
  const { form, rows } = planScatter(table)
  const both = text.bothFigures(formatNumber(rows.length, locale.lang), formatNumber(countReports(table), locale.lang))
  return form === 'bins' ? [both, text.squares] : [both]
}

function barNotes(table: ResultTable, locale: Locale): string[] {
  const counts = planPanels(table, locale).panels.map((panel) => countLines(chooseLines(table, panel)))
  const longest = counts.reduce((most, count) => (count.hidden > most.hidden ? count : most), { shown: 0, hidden: 0 })
  if (longest.hidden === 0) return []
  return [locale.messages.charts.describe.notes.lines(formatNumber(longest.shown, locale.lang), formatNumber(longest.hidden, locale.lang))]
}
