import type { CheckResult } from '@/domain/check'
import type { DatasetContent, DatasetInfo } from '@/domain/dataset'
import { readPackage } from '@/data/package/readPackage'
import type { Folder } from './readFolder'
import type { Verdict } from './verdict'
import { judge } from './verdict'

/** What the app makes of a data set: it must read without a problem; what its rules flag is for people to know. */
export interface FigureChecks {
  readonly verdict: Verdict
  /** One line a flag: the report disagrees with itself. */
  readonly flags: readonly string[]
  readonly decided: number
  readonly notCheckable: number
}

export function checkFigures({ texts }: Folder, info: DatasetInfo): FigureChecks {
  const text = (name: string) => texts.get(name) ?? ''
  const { content, problems } = readPackage({
    info,
    towns: text('towns.csv'),
    sources: text('sources.csv'),
    indicators: text('indicators.json'),
    observations: text('observations.csv'),
  })
  const read = judge('the app reads it without a problem', [problems], () =>
    content !== null && problems.length === 0 ? null : problems.map(({ code, place }) => `${code} ${JSON.stringify(place)}`).join('; '),
  )
  const checks = content?.checks ?? []
  const decided = checks.filter(({ outcome }) => outcome !== 'not_checkable')
  return {
    verdict: read,
    flags: content === null ? [] : decided.filter(({ outcome }) => outcome === 'flag').map((check) => tellFlag(content, check)),
    decided: decided.length,
    notCheckable: checks.length - decided.length,
  }
}

function tellFlag({ towns, years }: DatasetContent, { rule, town, year, figures, expected }: CheckResult): string {
  const told = figures.map(({ indicator, value }) => `${indicator} ${value ?? '–'}`).join(', ')
  const wanted = expected === null ? '' : ` (expected ${expected})`
  return `${towns[town]?.name ?? ''} ${years[year] ?? ''}, ${rule}: ${told}${wanted}`
}
