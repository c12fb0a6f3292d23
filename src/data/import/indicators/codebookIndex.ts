import type { Indicator } from '@/domain/indicator'
import { foldWidth, trimInvisible } from '../../values/foldWidth'
import { normaliseHeader } from '../roles/normaliseHeader'

/** How the words of a header found an indicator. */
export interface IndicatorMatch {
  readonly indicator: Indicator
  readonly by: 'id' | 'name' | 'alias'
}

/** Finds indicators of the codebook by what headers call them. */
export interface CodebookIndex {
  match(text: string): IndicatorMatch | null
  /** Indicators whose names share words with the text; never taken without asking. */
  suggest(text: string): readonly Indicator[]
}

const COUNT_WORDS = /(?:总数量|总件数|总数|数量|件数|次数|场次|人次|人数|份数|条数|起数|宗数|个数|数)$/
const WORDING_FIGURE = /[nN]\s*余?[\u4e00-\u9fff%]{0,3}/

export function indexCodebook(indicators: readonly Indicator[]): CodebookIndex {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]))
  const byWholeName = uniqueIndex(indicators, ({ name }) => [wholeName(name.zh), wholeName(name.en)])
  const byName = uniqueIndex(indicators, ({ name }) => [normaliseHeader(name.zh), normaliseHeader(name.en)])
  const byAlias = uniqueIndex(indicators, aliasesOf)
  const find = (text: string): IndicatorMatch | null => {
    const key = normaliseHeader(text)
    const id = byId.get(text.trim())
    const named = byWholeName.get(wholeName(text)) ?? byName.get(key)
    const alias = byAlias.get(key) ?? byAlias.get(key.replace(COUNT_WORDS, ''))
    if (id !== undefined) return { indicator: id, by: 'id' }
    if (named !== undefined) return { indicator: named, by: 'name' }
    return alias === undefined ? null : { indicator: alias, by: 'alias' }
  }
  return { match: find, suggest: (text) => suggest(indicators, text) }
}

/** A name with what its brackets say, which may be all that tells two apart: 公共法律服务站（室）数, 公共法律服务站数. */
function wholeName(text: string): string {
  return trimInvisible(foldWidth(text)).toLowerCase()
}

/** Looser names: without the words for a count, and the wordings of reports without their figure. */
function aliasesOf({ name, wording }: Indicator): string[] {
  const short = normaliseHeader(name.zh).replace(COUNT_WORDS, '')
  const words = wording.filter((text) => WORDING_FIGURE.test(text)).map((text) => normaliseHeader(text.replace(WORDING_FIGURE, '')))
  return [short, ...words, ...words.map((word) => word.replace(COUNT_WORDS, ''))].filter((alias) => alias.length >= 2)
}

/** Words that name one indicator only. */
function uniqueIndex(indicators: readonly Indicator[], wordsOf: (indicator: Indicator) => readonly string[]): Map<string, Indicator> {
  const found = new Map<string, Indicator | null>()
  for (const indicator of indicators) {
    for (const word of new Set(wordsOf(indicator))) {
      const known = found.get(word)
      if (word !== '') found.set(word, known === undefined || known === indicator ? indicator : null)
    }
  }
  return new Map([...found].flatMap(([word, indicator]) => (indicator === null ? [] : [[word, indicator] as const])))
}

const SUGGESTED = 3

function suggest(indicators: readonly Indicator[], text: string): Indicator[] {
  const parts = partsOf(text)
  if (parts.length === 0) return []
  return indicators
    .map((indicator) => ({ indicator, shared: sharedParts(parts, indicator) }))
    .filter(({ shared }) => shared >= 0.5)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, SUGGESTED)
    .map(({ indicator }) => indicator)
}

const SMALL_WORDS = new Set(['of', 'the', 'a', 'an', 'in', 'on', 'by', 'to', 'and', 'or', 'for', 'with', 'per', 'number', 'total', 'rate', 'share', 'index', 'score', 'estimate'])

/** What tells a name from others: pairs of neighbouring Chinese signs, whole words of other scripts. */
function partsOf(text: string): string[] {
  const han = normaliseHeader(text).match(/[\u4e00-\u9fff]+/g) ?? []
  const pairs = han.flatMap((run) => Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2)))
  return han.length > 0 ? pairs : (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !SMALL_WORDS.has(word))
}

/** Share of the parts of a name that an indicator's names have too. */
function sharedParts(parts: readonly string[], { name }: Indicator): number {
  const words = new Set(partsOf(name.en))
  const own = normaliseHeader(name.zh)
  return parts.filter((part) => own.includes(part) || words.has(part)).length / parts.length
}
