import { inLang } from '@/domain/bilingual'
import type { Indicator, Normalisation } from '@/domain/indicator'
import type { Locale } from '@/locales/messages'

/** A kind of figure: an indicator and how its figures are related. */
export interface Related {
  readonly indicator: Indicator
  readonly per: Normalisation
}

/** Unit of a figure as it is shown: 件, 件，每万人, %; empty for mentions. */
export function shownUnit({ indicator, per }: Related, { lang, messages }: Locale): string {
  if (indicator.kind === 'mention') return ''
  const unit = indicator.kind === 'rate' ? '%' : inLang(indicator.unit, lang)
  return per === 'raw' ? unit : messages.compare.unitPer(unit, messages.compare.perOptions[per])
}

/** Header of a column of figures: name with unit. */
export function seriesHeader(related: Related, locale: Locale): string {
  const unit = shownUnit(related, locale)
  const name = inLang(related.indicator.name, locale.lang)
  return unit === '' ? name : locale.messages.share.withAside(name, unit)
}
