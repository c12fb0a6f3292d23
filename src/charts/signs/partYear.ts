import type { PartYear } from '@/data/values/readPartYear'
import type { Locale } from '@/locales/messages'

/** The part of the year in a word or two, as a label beside a figure. */
export function partYearLabel(part: PartYear, { messages }: Locale): string {
  const text = messages.charts.partYear
  switch (part.kind) {
    case 'since':
      return text.since(part.month)
    case 'months':
      return text.months(part.from, part.to)
    case 'halves':
      return text[part.half]
    case 'unknown':
      return text.unknown
  }
}
