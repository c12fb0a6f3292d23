import type { CheckResult, CheckRule } from '@/domain/check'
import type { DatasetContent } from '@/domain/dataset'
import type { IndicatorId } from '@/domain/indicator'
import type { DataProblem } from '../../dataProblem'
import { problem } from '../../dataProblem'
import type { ProblemLog } from './problemLog'

/** Flags of one rule that are told in full; the rest are counted. */
const TOLD = 200

/** Tells what the checks of a data set have flagged. */
export function tellFlags(content: DatasetContent, log: ProblemLog): void {
  const told = new Map<CheckRule, number>()
  for (const check of content.checks) {
    if (check.outcome !== 'flag') continue
    const count = (told.get(check.rule) ?? 0) + 1
    told.set(check.rule, count)
    log.add(count <= TOLD ? flagProblem(content, check) : problem('confirm', `check_${check.rule}`))
  }
}

function flagProblem({ towns, years, indicators }: DatasetContent, { rule, town, year, figures, expected }: CheckResult): DataProblem {
  const nameOf = (id: IndicatorId, lang: 'zh' | 'en'): string => {
    const name = indicators.find((indicator) => indicator.id === id)?.name
    return name?.[lang] || name?.zh || id
  }
  const [first, ...others] = figures
  const list = (lang: 'zh' | 'en'): string => others.map(({ indicator, value }) => `${nameOf(indicator, lang)} ${value ?? '—'}`).join(lang === 'zh' ? '、' : ', ')
  const id = first?.indicator ?? ''
  return problem('confirm', `check_${rule}`, {
    values: {
      town: towns[town]?.name ?? '',
      year: years[year] ?? 0,
      indicator: nameOf(id, 'zh'),
      indicatorEn: nameOf(id, 'en'),
      value: first?.value ?? '—',
      others: list('zh'),
      othersEn: list('en'),
      expected: expected ?? '',
    },
  })
}
