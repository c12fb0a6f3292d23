import type { Dataset, DatasetContent, IndicatorColumn } from '@/domain/dataset'
import { indexDataset } from '@/domain/dataset'
import type { Indicator } from '@/domain/indicator'
import { packMarks, stateCode } from '@/domain/state'
import { EMPTY_TEXTS, buildTextColumn } from '@/domain/textColumn'

const both = (zh: string, en = '') => ({ zh, en })

export function indicator(id: string, zh: string, given: Partial<Indicator> = {}): Indicator {
  return {
    id,
    theme: 'enforcement',
    kind: 'count',
    name: both(zh, id),
    unit: both('件', 'cases'),
    unitAliases: [],
    direction: 'neutral',
    normalise: [],
    partOf: null,
    definition: both(''),
    includes: both(''),
    excludes: both(''),
    wording: [],
    related: [],
    decimals: null,
    ...given,
  }
}

export function emptyColumn(cells: number): IndicatorColumn {
  return {
    values: new Float64Array(cells).fill(NaN),
    states: new Uint8Array(cells),
    marks: new Uint8Array(cells),
    maxima: new Map(),
    excerpts: EMPTY_TEXTS,
    sections: EMPTY_TEXTS,
    notes: EMPTY_TEXTS,
    notesEn: EMPTY_TEXTS,
  }
}

/** Four towns, three of them of two names, over 2021–2023; cell = town × 3 + year. */
export function sampleContent(): DatasetContent {
  const inspections = emptyColumn(12)
  inspections.values.set([245, 50], 1)
  inspections.states.set([stateCode('reported'), stateCode('reported'), stateCode('zero')], 1)
  inspections.values[3] = 0
  inspections.marks.set([
    packMarks({ qualifier: 'exact', basis: 'printed', period: 'year' }),
    packMarks({ qualifier: 'at_least', basis: 'summed', period: 'part_year' }),
    packMarks({ qualifier: 'exact', basis: 'printed', period: 'year' }),
  ], 1)
  const published = { ...emptyColumn(12), maxima: new Map([[6, 2]]), excerpts: buildTextColumn([[6, '公开信息1至2条'], [7, '数万份']]) }
  published.values[6] = 1
  published.states.set([stateCode('reported'), stateCode('vague')], 6)
  published.marks.set([packMarks({ qualifier: 'range', basis: 'printed', period: 'year' }), packMarks({ qualifier: null, basis: 'printed', period: 'year' })], 6)
  return {
    info: {
      id: 'towns',
      origin: 'builtin',
      title: both('五镇报告', 'Five towns'),
      description: both('说明', 'About'),
      synthetic: false,
      entity: both('乡镇', 'town'),
      version: '1.0.0',
      licence: 'CC-BY-4.0',
    },
    towns: [
      { code: '140404102', name: '荫城镇', county: '上党区', prefecture: '长治市', province: '山西省' },
      { code: '350305102', name: '东庄镇', county: '秀屿区', prefecture: '莆田市', province: '福建省' },
      { code: '441403116', name: '松源镇', county: '梅县区', prefecture: '梅州市', province: '广东省' },
      { code: '410900100', name: '东庄镇', county: '文峰区', prefecture: '安阳市', province: '河南省' },
    ],
    years: [2021, 2022, 2023],
    themes: [{ id: 'enforcement', name: both('行政执法', 'Enforcement') }, { id: 'disclosure', name: both('政务公开', 'Disclosure') }],
    indicators: [indicator('admin_inspections', '行政检查次数'), indicator('info_disclosed', '主动公开信息', { theme: 'disclosure' })],
    sources: [
      { id: 'yincheng-2022', town: '140404102', year: 2022, title: '荫城镇报告', issuer: '荫城镇人民政府', issuedOn: '2023-01-05', documentNumber: '' },
    ],
    reports: Int32Array.from([-1, 0, -2, -2, -1, -1, -2, -2, -1, -1, -1, -1]),
    columns: new Map([['admin_inspections', inspections], ['info_disclosed', published]]),
    checks: [],
    fingerprint: '8f3a21',
  }
}

export function sampleDataset(): Dataset {
  return indexDataset(sampleContent())
}
