import { inLang } from '@/domain/bilingual'
import type { CheckFigure, CheckResult, CheckRule } from '@/domain/check'
import type { Dataset } from '@/domain/dataset'
import { formatNumber } from '@/domain/formatNumber'
import type { Locale } from '@/locales/messages'

type Sentence = (first: string, parts: string, expected: string) => string

/** The finding of a check as a sentence with its figures. */
export function describeCheck(check: CheckResult, dataset: Dataset, locale: Locale): string {
  const sentences: Readonly<Record<CheckRule, Sentence>> = locale.messages.evidence.checks
  const [first = '', ...parts] = describeFigures(check, dataset, locale)
  const expected = check.expected === null ? '' : formatNumber(check.expected, locale.lang)
  return sentences[check.rule](first, parts.join(locale.messages.common.listSeparator), expected)
}

/** The figures of a check that the report gives, each with its name; the one in question first. */
export function describeFigures({ figures }: CheckResult, dataset: Dataset, locale: Locale): string[] {
  return figures.filter(({ value }) => value !== null).map((figure) => nameFigure(figure, dataset, locale))
}

function nameFigure({ indicator, value }: CheckFigure, dataset: Dataset, { lang, messages }: Locale): string {
  const known = dataset.indicatorIndex.get(indicator)
  const name = known === undefined ? indicator : inLang(known.name, lang)
  const unit = known?.kind === 'rate' ? '%' : ''
  return messages.evidence.checkFigure(name, value === null ? '' : `${formatNumber(value, lang, known?.decimals ?? null)}${unit}`)
}
