import { inLang } from '@/domain/bilingual'
import { townName } from '@/domain/townLabels'
import { decodeView } from '@/link/viewCodec'
import type { FullLocale } from '@/locales/messages'
import { regionOptions } from '../filters/regionOptions'
import { townChoice } from '../filters/townChoice'
import type { ReadyChart, ShownChart } from './boardCharts'

/** What a chart of a board is called in lists: its title, and below it the kind and what sets it apart from others of its title. */
export interface ChartLabel {
  readonly title: string
  readonly detail: string
}

/** Names the charts of a board so that no two are called the same, as far as they differ. */
export function labelCharts(charts: readonly ShownChart[], locale: FullLocale): ChartLabel[] {
  const told = charts.map((shown) => (shown.kind === 'ready' ? tell(shown, locale) : [askedFor(shown, locale)]))
  const titles = charts.map((shown) => (shown.kind === 'ready' ? shown.description.title : locale.messages.board.unnamed))
  return charts.map((_, i) => {
    const namesakes = told.filter((__, other) => titles[other] === titles[i])
    const [kind = '', ...others] = told[i] ?? []
    const apart = others.filter((part, at) => part !== '' && namesakes.some((namesake) => namesake[at + 1] !== part))
    return { title: titles[i] ?? '', detail: locale.messages.board.detail([kind, ...apart].filter((part) => part !== '')) }
  })
}

/** Of a chart whose data is not here only what its View names is known: its indicators, as the data calls them. */
function askedFor({ chart }: ShownChart, { messages }: FullLocale): string {
  return decodeView(chart.search, null).view.indicators.join(messages.common.listSeparator)
}

/** The kind first; then, each in its place, what two charts of one title may differ in. */
function tell({ table, view }: ReadyChart, locale: FullLocale): string[] {
  const { lang, messages } = locale
  const { dataset, view: seen } = table
  const { charts, compare } = messages
  return [
    charts.describe.kinds[seen.chart],
    inLang(dataset.info.title, lang),
    placeOf({ table, view }, locale),
    seen.years.kind === 'latest' ? compare.yearModes.latest : '',
    seen.facet === 'none' ? '' : `${compare.facet}${messages.common.colon}${compare.facets[seen.facet]}`,
    seen.sort === 'source' ? '' : compare.sorts[seen.sort],
    seen.scale === 'linear' ? '' : compare.scales[seen.scale],
    seen.highlight.size === 0 ? '' : `${compare.highlight}${messages.common.colon}${[...seen.highlight].map((town) => townName(dataset.towns[town], lang)).join(messages.common.listSeparator)}`,
  ]
}

function placeOf({ table, view }: Pick<ReadyChart, 'table' | 'view'>, locale: FullLocale): string {
  const { dataset } = table
  const names = regionOptions(dataset, locale.lang).flatMap(({ value, name }) => (view.regions.includes(value) ? [name] : []))
  const towns = townChoice(dataset, view.towns, locale)
  const all = locale.messages.compare.countOf(table.view.towns.length, inLang(dataset.info.entity, locale.lang))
  return [names.join(locale.messages.common.listSeparator), towns].filter((part) => part !== '').join(locale.messages.common.listSeparator) || all
}
