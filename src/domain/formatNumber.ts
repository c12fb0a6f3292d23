import type { Lang } from './bilingual'

const LOCALE_TAGS = { zh: 'zh-CN', en: 'en-GB' } as const satisfies Record<Lang, string>
const formats = new Map<string, Intl.NumberFormat>()

/** The tag `Intl` knows a language by. */
export function localeTag(lang: Lang): string {
  return LOCALE_TAGS[lang]
}

/** A number with thousands groups and at most `decimals` places (two where null). */
export function formatNumber(value: number, lang: Lang, decimals: number | null = null): string {
  const key = `${lang}${decimals ?? ''}`
  const known = formats.get(key)
  if (known !== undefined) return known.format(value)
  const format = new Intl.NumberFormat(localeTag(lang), {
    maximumFractionDigits: decimals ?? 2,
    minimumFractionDigits: decimals ?? 0,
  })
  formats.set(key, format)
  return format.format(value)
}

/** Years as people write them: 2023, 2021–2023, or 2021、2023. `years` ascending. */
export function formatYears(years: readonly number[], lang: Lang): string {
  const first = years[0]
  const last = years.at(-1)
  if (first === undefined || last === undefined) return ''
  if (first === last) return String(first)
  const unbroken = last - first === years.length - 1
  return unbroken ? `${first}–${last}` : years.join(lang === 'zh' ? '、' : ', ')
}
