import type { Dataset } from '@/domain/dataset'
import { NO_REPORT, indexDataset } from '@/domain/dataset'
import { packMarks, stateCode } from '@/domain/state'
import { EMPTY_TEXTS } from '@/domain/textColumn'
import { testIndicator } from '../../unit/buildTestDataset'

const YEARS = [2019, 2020, 2021, 2022, 2023]

/** As many towns as wanted over five years with two counts, every ninth figure missing, every seventh a floor. */
export function manyTowns(count: number): Dataset {
  const cells = count * YEARS.length
  const none = { excerpts: EMPTY_TEXTS, sections: EMPTY_TEXTS, notes: EMPTY_TEXTS, notesEn: EMPTY_TEXTS, maxima: new Map<number, number>() }
  const floor = packMarks({ qualifier: 'at_least', basis: 'printed', period: 'year' })
  const exact = packMarks({ qualifier: 'exact', basis: 'printed', period: 'year' })
  const column = (seed: number) => {
    const values = Float64Array.from({ length: cells }, (_, cell) => ((cell + seed) % 9 === 0 ? NaN : figure(cell, seed)))
    return {
      ...none,
      values,
      states: Uint8Array.from(values, (value) => (Number.isNaN(value) ? 0 : stateCode('reported'))),
      marks: Uint8Array.from(values, (_, cell) => (cell % 7 === 0 ? floor : exact)),
    }
  }
  return indexDataset({
    info: { id: 'many', origin: 'local', title: { zh: '多镇', en: 'Many towns' }, description: { zh: '', en: '' }, synthetic: false, entity: { zh: '乡镇', en: 'Town' }, version: '1', licence: '' },
    towns: Array.from({ length: count }, (_, i) => ({ code: String(100000000 + i), name: `第${i + 1}镇`, county: '某县', prefecture: '某市', province: '某省' })),
    years: YEARS,
    themes: [{ id: 'theme', name: { zh: '主题', en: 'Theme' } }],
    indicators: [
      testIndicator({ id: 'disputes', name: { zh: '化解矛盾纠纷件数', en: 'Disputes resolved' }, unit: { zh: '件', en: 'cases' } }),
      testIndicator({ id: 'visits', name: { zh: '行政检查次数', en: 'Administrative inspections' }, unit: { zh: '次', en: 'inspections' } }),
    ],
    sources: [],
    reports: Int32Array.from({ length: cells }, (_, cell) => (cell % 23 === 0 ? NO_REPORT : -2)),
    columns: new Map([['disputes', column(1)], ['visits', column(4)]]),
    checks: [],
    fingerprint: '000000',
  })
}

/** A figure that depends on its place alone: skewed, growing a little over the years. */
function figure(cell: number, seed: number): number {
  const town = Math.floor(cell / YEARS.length)
  const size = chance(town, 0)
  return Math.round(8 + 120 * size ** 2 * (0.5 + chance(town, seed)) + 20 * chance(cell, seed + 7) + 4 * (cell % YEARS.length))
}

/** A number of 0–1 that looks like chance and is always the same. */
function chance(place: number, seed: number): number {
  const mixed = Math.imul((place + 1) ^ Math.imul(seed + 1, 0x9e3779b1), 0x85ebca6b)
  return ((Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) ^ (mixed >>> 16)) >>> 0) / 2 ** 32
}
