import type { Lang } from '@/domain/bilingual'
import { inLang } from '@/domain/bilingual'
import type { Dataset } from '@/domain/dataset'
import type { Indicator, IndicatorId } from '@/domain/indicator'
import type { Locale } from '@/locales/messages'
import { townsWithFigure } from '@/query/settle/comparable'
import { townsWithMention } from '@/query/reports/townsWithMention'
import type { PickItem } from './pickRows'

/** Most indicators that a chart can still tell apart. */
export const MOST_INDICATORS = 12

/** Indicators as items of a list: those with figures by theme, then the matters that are only stated in words. */
export function indicatorItems(dataset: Dataset, locale: Locale): PickItem[] {
  const themes = new Map(dataset.themes.map(({ id, name }) => [id, inLang(name, locale.lang)]))
  const byTheme = dataset.themes.flatMap(({ id }) => dataset.indicators.filter(({ theme }) => theme === id))
  const rest = dataset.indicators.filter(({ theme }) => !themes.has(theme))
  const all = [...byTheme, ...rest].map((indicator) => itemOf(dataset, indicator, { locale, theme: themes.get(indicator.theme) ?? '' }))
  return [...all.filter(({ mention }) => !mention), ...all.filter(({ mention }) => mention)].map(({ item }) => item)
}

function itemOf(dataset: Dataset, indicator: Indicator, { locale, theme }: { readonly locale: Locale; readonly theme: string }): { item: PickItem; mention: boolean } {
  const text = locale.messages.compare
  const entity = inLang(dataset.info.entity, locale.lang)
  const mention = indicator.kind === 'mention'
  const heading = mention ? text.mentionsIn(theme) : theme
  const note = mention ? text.mentionsOf(townsWithMention(dataset, indicator), entity) : text.figuresOf(townsWithFigure(dataset, indicator), entity)
  const words = [indicator.name.zh, indicator.name.en, ...indicator.wording]
  return { mention, item: { key: indicator.id, label: inLang(indicator.name, locale.lang), note, path: heading === '' ? [] : [heading], words } }
}

/** The chosen indicators after one was picked: alone, or added to or taken from the others; never none, never too many. */
export function pickIndicator(chosen: readonly IndicatorId[], id: IndicatorId, several: boolean): readonly IndicatorId[] {
  if (!several) return [id]
  if (!chosen.includes(id)) return chosen.length < MOST_INDICATORS ? [...chosen, id] : chosen
  return chosen.length > 1 ? chosen.filter((other) => other !== id) : chosen
}

/** Names of the chosen ones in short: the first, and how many more. */
export function indicatorSummary(indicators: readonly Indicator[], lang: Lang, andMore: (name: string, others: number) => string): string {
  const first = indicators[0]
  if (first === undefined) return ''
  const name = inLang(first.name, lang)
  return indicators.length === 1 ? name : andMore(name, indicators.length - 1)
}
