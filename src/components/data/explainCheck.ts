import type { CheckOutcome, CheckResult } from '@/domain/check'
import { CHECK_OUTCOMES } from '@/domain/check'
import { inLang } from '@/domain/bilingual'
import type { Dataset } from '@/domain/dataset'
import { formatNumber } from '@/domain/formatNumber'
import { townName } from '@/domain/townLabels'
import type { EvidenceAddress, View } from '@/domain/view'
import type { FullLocale } from '@/locales/messages'
import { markCells, selectScope } from '@/query/selectScope'
import { describeCheck, describeFigures } from '../evidence/describeCheck'

/** A check with the figures behind it, ready to be listed. */
export interface ListedCheck {
  readonly check: CheckResult
  readonly key: string
  readonly sentence: string
  /** The report: town and year. */
  readonly place: string
  /** Figures that can be opened, the one in question first. */
  readonly figures: readonly { readonly name: string; readonly address: EvidenceAddress }[]
}

/** Checks of the reports and themes of a view: what is to be explained first, then in the order of the rules. */
export function checksInScope(dataset: Dataset, view: Pick<View, 'towns' | 'regions' | 'years' | 'themes'>): CheckResult[] {
  const inside = markCells(dataset, selectScope(dataset, view).cells)
  const rank = (outcome: CheckOutcome) => ORDER.indexOf(outcome)
  const shown = ({ town, year, figures }: CheckResult): boolean => {
    const theme = dataset.indicatorIndex.get(figures[0]?.indicator ?? '')?.theme ?? ''
    return inside[town * dataset.years.length + year] === 1 && (view.themes.length === 0 || view.themes.includes(theme))
  }
  return dataset.checks.filter(shown).sort((a, b) => rank(a.outcome) - rank(b.outcome))
}

const ORDER = ['flag', 'pass', 'not_checkable'] as const satisfies readonly CheckOutcome[]

export function countOutcomes(checks: readonly CheckResult[]): Readonly<Record<CheckOutcome, number>> {
  const counts = { pass: 0, flag: 0, not_checkable: 0 }
  for (const { outcome } of checks) counts[outcome]++
  return counts
}

/** The outcomes that occur, what is to be explained first. */
export function outcomesIn(counts: Readonly<Record<CheckOutcome, number>>): CheckOutcome[] {
  return ORDER.filter((outcome) => CHECK_OUTCOMES.includes(outcome) && counts[outcome] > 0)
}

/** What a check found, in a sentence with its figures. */
export function explainCheck(check: CheckResult, dataset: Dataset, locale: FullLocale): string {
  if (check.outcome === 'flag') return describeCheck(check, dataset, locale)
  const [first = '', ...parts] = describeFigures(check, dataset, locale)
  const { passes, unchecked } = locale.messages.data
  const expected = check.expected === null ? '' : formatNumber(check.expected, locale.lang)
  const words = check.outcome === 'pass' ? passes : unchecked
  return words[check.rule](first, parts.join(locale.messages.common.listSeparator), expected)
}

export function listCheck(check: CheckResult, dataset: Dataset, locale: FullLocale): ListedCheck {
  const town = dataset.towns[check.town]
  const year = dataset.years[check.year] ?? 0
  const key = [check.rule, check.town, check.year, check.figures[0]?.indicator].join('.')
  /* Held against the year before, the second figure stands in another report. */
  const own = check.rule === 'likely_slip' ? check.figures.slice(0, 1) : check.figures
  const figures = own.flatMap(({ indicator, value }) => {
    const known = dataset.indicatorIndex.get(indicator)
    if (known === undefined || value === null) return []
    return [{ name: inLang(known.name, locale.lang), address: { town: town?.code ?? '', year, indicator } }]
  })
  return { check, key, sentence: explainCheck(check, dataset, locale), place: locale.messages.evidence.heading(townName(town, locale.lang), year), figures }
}
