import type { Bilingual } from './bilingual'
import type { CheckResult } from './check'
import type { Indicator, IndicatorId, Theme } from './indicator'
import type { Source } from './source'
import type { TextColumn } from './textColumn'
import { withoutDirection } from './textDirection'
import type { Town, TownCode } from './town'

/** Entry of `Dataset.reports` where no report is held. */
export const NO_REPORT = -1
/** Entry where figures are held but nothing is known of their report (uploaded tables). */
export const UNNAMED_REPORT = -2

/** All figures of one indicator over towns × years; cell = town × years + year. */
export interface IndicatorColumn {
  /** The number (floor of a range or of “≥”), NaN where there is none. */
  readonly values: Float64Array
  /** Codes of `STATE_CODES`; 0 where there is no row. */
  readonly states: Uint8Array
  /** Bytes of `packMarks`. */
  readonly marks: Uint8Array
  /** Upper ends of ranges. */
  readonly maxima: ReadonlyMap<number, number>
  readonly excerpts: TextColumn
  readonly sections: TextColumn
  readonly notes: TextColumn
  readonly notesEn: TextColumn
}

export const ORIGINS = ['builtin', 'local', 'link'] as const
export type Origin = (typeof ORIGINS)[number]

/** What a data set is, apart from its figures. */
export interface DatasetInfo {
  /** `towns`, `demo`, or an id of the reader's own. */
  readonly id: string
  readonly origin: Origin
  readonly title: Bilingual
  readonly description: Bilingual
  /** Invented figures: 演示数据 is written wherever they show. */
  readonly synthetic: boolean
  /** What one row stands for: 乡镇, 县, 国家… */
  readonly entity: Bilingual
  readonly version: string
  readonly licence: string
}

/** Plain, transferable content of a data set. */
export interface DatasetContent {
  readonly info: DatasetInfo
  /** In the order of the source. */
  readonly towns: readonly Town[]
  /** Ascending. */
  readonly years: readonly number[]
  readonly themes: readonly Theme[]
  readonly indicators: readonly Indicator[]
  readonly sources: readonly Source[]
  /** Per cell: index into `sources`, or `NO_REPORT`, or `UNNAMED_REPORT`. */
  readonly reports: Int32Array
  readonly columns: ReadonlyMap<IndicatorId, IndicatorColumn>
  readonly checks: readonly CheckResult[]
  /** Six hex digits over the canonical rows. */
  readonly fingerprint: string
}

/** Immutable data set with its look-ups. */
export interface Dataset extends DatasetContent {
  readonly townIndex: ReadonlyMap<TownCode, number>
  readonly yearIndex: ReadonlyMap<number, number>
  readonly indicatorIndex: ReadonlyMap<IndicatorId, Indicator>
  /** Cells that a check has flagged, by indicator. */
  readonly flags: ReadonlyMap<IndicatorId, ReadonlySet<number>>
}

/** Adds the look-ups to the content. */
export function indexDataset(content: DatasetContent): Dataset {
  return {
    ...content,
    towns: content.towns.map(withPlainName),
    townIndex: new Map(content.towns.map((town, i) => [town.code, i])),
    yearIndex: new Map(content.years.map((year, i) => [year, i])),
    indicatorIndex: new Map(content.indicators.map((indicator) => [indicator.id, indicator])),
    flags: flaggedCells(content),
  }
}

function withPlainName(town: Town): Town {
  const name = withoutDirection(town.name)
  return name === town.name ? town : { ...town, name }
}

function flaggedCells({ checks, years }: DatasetContent): Map<IndicatorId, Set<number>> {
  const flags = new Map<IndicatorId, Set<number>>()
  for (const check of checks) {
    const first = check.figures[0]
    if (check.outcome !== 'flag' || first === undefined) continue
    const cells = flags.get(first.indicator) ?? new Set<number>()
    flags.set(first.indicator, cells.add(check.town * years.length + check.year))
  }
  return flags
}

/** Index of a town-year in every column. */
export function cellIndex(dataset: DatasetContent, town: number, year: number): number {
  return town * dataset.years.length + year
}
