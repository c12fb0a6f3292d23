import { inLang } from '@/domain/bilingual'
import type { Dataset } from '@/domain/dataset'
import { formatNumber, formatYears } from '@/domain/formatNumber'
import type { FullLocale } from '@/locales/messages'
import type { TownEntry } from '@/query/reports/townReport'
import { WEAKNESS_THEME } from '@/query/reports/weaknesses'
import { FEWEST_FOR_MEDIAN } from './spanPlan'

/** What the other towns give, in words; parts that say nothing are empty. */
export interface OthersInWords {
  /** 最小 6，中位 67，最大 144. */
  readonly span: string
  /** How many of them, from which years, and how many are floors. */
  readonly of: string
}

/** Writes how a figure or mention stands among the other towns; never a rank. */
export function describeOthers(dataset: Dataset, { cell, others }: TownEntry, locale: FullLocale): OthersInWords {
  const text = locale.messages.town
  const { summary, saying } = others
  const entity = inLang(dataset.info.entity, locale.lang)
  if (cell.indicator.kind === 'mention') {
    const write = cell.indicator.theme === WEAKNESS_THEME ? text.othersNaming : text.othersSaying
    return { span: '', of: write(saying, summary.of, entity) }
  }
  const years = formatYears(others.years.map((year) => dataset.years[year] ?? 0), locale.lang)
  const parts = [
    text.othersWithFigure(summary.n, summary.of, entity),
    summary.n === 0 ? '' : text.inYears(years),
    summary.floors === 0 ? '' : text.floors(summary.floors),
  ]
  return { span: spanWords(cell.indicator, summary, locale), of: text.inOneLine(parts.filter((part) => part !== '')) }
}

function spanWords({ kind, decimals }: TownEntry['cell']['indicator'], { spread, n }: TownEntry['others']['summary'], { lang, messages }: FullLocale): string {
  if (spread === null) return ''
  const write = (value: number): string => `${formatNumber(value, lang, decimals)}${kind === 'rate' ? '%' : ''}`
  if (n === 1) return messages.town.spanOne(write(spread.min))
  if (n < FEWEST_FOR_MEDIAN) return messages.town.spanTwo(write(spread.min), write(spread.max))
  return messages.town.span(write(spread.min), write(spread.median), write(spread.max))
}
