import type { Bilingual } from '@/domain/bilingual'
import type { DatasetContent, DatasetInfo } from '@/domain/dataset'
import type { Indicator } from '@/domain/indicator'
import type { Qualifier } from '@/domain/state'
import { packMarks, stateCode } from '@/domain/state'
import type { Town } from '@/domain/town'
import { buildDataset } from '@/data/dataset/buildDataset'
import { ObservationWriter } from '@/data/dataset/observations'

const none: Bilingual = { zh: '', en: '' }

export const info: DatasetInfo = {
  id: 'test',
  origin: 'local',
  title: { zh: '试验', en: 'Test' },
  description: none,
  synthetic: true,
  entity: { zh: '乡镇', en: 'Town' },
  version: '1',
  licence: '',
}

export function town(name: string): Town {
  return { code: name, name, county: '', prefecture: '', province: '' }
}

export function indicator(id: string, change: Partial<Indicator> = {}): Indicator {
  return {
    id,
    theme: '',
    kind: 'count',
    name: { zh: id, en: id },
    unit: none,
    unitAliases: [],
    direction: 'neutral',
    normalise: [],
    partOf: null,
    definition: none,
    includes: none,
    excludes: none,
    wording: [],
    related: [],
    decimals: null,
    ...change,
  }
}

/** One town; years by row, each a figure by indicator: `{2022: {cases: 5, staff: '≥30'}}`. */
export type Figures = Readonly<Record<number, Readonly<Record<string, number | string>>>>

/** A data set of one town from its figures; `indicators` not named are counts. */
export function oneTown(figures: Figures, indicators: readonly Indicator[] = []): DatasetContent {
  const named = new Map(indicators.map((entry) => [entry.id, entry]))
  for (const id of Object.values(figures).flatMap((row) => Object.keys(row))) if (!named.has(id)) named.set(id, indicator(id))
  const ids = [...named.keys()]
  const writer = new ObservationWriter()
  for (const [year, row] of Object.entries(figures)) {
    for (const [id, figure] of Object.entries(row)) {
      const { value, qualifier } = readShort(figure)
      const marks = packMarks({ qualifier, basis: 'printed', period: 'year' })
      writer.add({ town: 0, year: Number(year), indicator: ids.indexOf(id), value, valueMax: null, state: stateCode('reported'), marks, row: 0 })
    }
  }
  const parts = { info, themes: [], sources: [], indicators: [...named.values()], observations: writer.finish() }
  return buildDataset({ ...parts, towns: [town('甲镇')] }).content
}

function readShort(figure: number | string): { value: number; qualifier: Qualifier } {
  if (typeof figure === 'number') return { value: figure, qualifier: 'exact' }
  return { value: Number(figure.slice(1)), qualifier: figure.startsWith('≥') ? 'at_least' : 'approx' }
}
