import type { Bilingual } from '@/domain/bilingual'
import type { Indicator } from '@/domain/indicator'
import { powerOf } from '../../values/numberGrammar'
import { foldWidth, trimInvisible } from '../../values/foldWidth'
import type { ImportDecisions, IndicatorChoice } from '../session/decisions'
import type { CodebookIndex } from './codebookIndex'

/** A name that figures stand under, with the unit beside it. */
export interface NamedFigures {
  readonly name: string
  readonly unit: string
}

/** What became of a name. */
export interface NameReading extends NamedFigures {
  /** Index into the indicators, or -1 where it is left out. */
  readonly indicator: number
  readonly by: 'codebook' | 'new' | 'chosen' | 'ignored'
  /** Power of ten from the unit named to that of the indicator: 万人 to 人. */
  readonly power: number
  /** Indicators that it may mean. */
  readonly suggestions: readonly Indicator[]
}

export interface ResolvedIndicators {
  readonly indicators: readonly Indicator[]
  /** Indices that are not of the codebook: kind and decimals are settled by their figures. */
  readonly fresh: ReadonlySet<number>
  readonly names: readonly NameReading[]
}

export interface IndicatorSource {
  readonly names: readonly NamedFigures[]
  readonly codebook: CodebookIndex
  readonly known: ReadonlyMap<string, Indicator>
  readonly decisions: ImportDecisions
  /** Theme of indicators that the codebook does not have. */
  readonly theme: string
}

/** Names → indicators: the reader's choice, the codebook's, or a new one of that name. */
export function resolveIndicators({ names, codebook, known, decisions, theme }: IndicatorSource): ResolvedIndicators {
  const found = new Map<string, number>()
  const indicators: Indicator[] = []
  const fresh = new Set<number>()
  const take = (indicator: Indicator, isNew: boolean): number => {
    const at = found.get(indicator.id) ?? indicators.length
    if (at === indicators.length) {
      found.set(indicator.id, at)
      indicators.push(indicator)
      if (isNew) fresh.add(at)
    }
    return at
  }
  const read = names.map((named): NameReading => {
    const choice = decisions.indicators?.get(named.name)
    const match = codebook.match(named.name)?.indicator ?? null
    const chosen = choice?.kind === 'codebook' ? (known.get(choice.id) ?? null) : null
    if (choice?.kind === 'ignore') return { ...named, indicator: -1, by: 'ignored', power: 0, suggestions: [] }
    const indicator = chosen ?? (choice?.kind === 'new' ? null : match)
    if (indicator !== null) {
      const power = decisions.scales === 'as_is' ? 0 : scaleBetween(named.unit, indicator)
      return { ...named, indicator: take(indicator, false), by: chosen === null ? 'codebook' : 'chosen', power, suggestions: [] }
    }
    const made = newIndicator(named, { choice, theme, known })
    return { ...named, indicator: take(made, true), by: choice === undefined ? 'new' : 'chosen', power: 0, suggestions: codebook.suggest(named.name) }
  })
  return { indicators, fresh, names: read }
}

const SCALED = /^([十百千]?[万亿])(.*)$/

/** Power of ten of a unit such as 万人 beside an indicator counted in 人; 0 where the units do not go together. */
export function scaleBetween(unit: string, { unit: own, unitAliases }: Pick<Indicator, 'unit' | 'unitAliases'>): number {
  const [, scale = '', rest = ''] = SCALED.exec(trimInvisible(foldWidth(unit))) ?? []
  const fits = rest === '' || rest === own.zh || unitAliases.includes(rest) || (rest === '人口' && own.zh === '人')
  return scale !== '' && fits && !SCALED.test(own.zh) ? powerOf(scale) : 0
}

interface Making {
  readonly choice: IndicatorChoice | undefined
  readonly theme: string
  readonly known: ReadonlyMap<string, Indicator>
}

const NONE: Bilingual = { zh: '', en: '' }

/** An indicator that the file brings; its kind is settled when its figures are read. */
function newIndicator({ name, unit }: NamedFigures, { choice, theme, known }: Making): Indicator {
  const wanted = choice?.kind === 'new' ? choice : null
  const text = trimInvisible(name).replace(/~/g, '-')
  const unitText = wanted?.unit ?? unit
  return {
    id: known.has(text) ? `${text}-` : text,
    theme: wanted?.theme ?? theme,
    kind: wanted?.measure ?? 'measure',
    name: wanted?.name ?? { zh: text, en: text },
    unit: { zh: unitText, en: unitText },
    unitAliases: [],
    direction: 'neutral',
    normalise: [],
    partOf: null,
    definition: NONE,
    includes: NONE,
    excludes: NONE,
    wording: [],
    related: [],
    decimals: wanted?.decimals ?? null,
  }
}
