import { describe, expect, it } from 'vitest'
import type { ResultTable } from '@/domain/resultTable'
import type { Town } from '@/domain/town'
import { allNames, fullPlace, placeNames, regionText, townLabels, townName } from '@/domain/townLabels'
import { buildTestDataset } from '../buildTestDataset'

const yincheng: Town = {
  code: '140404102',
  ...{ name: '荫城镇', county: '上党区', prefecture: '长治市', province: '山西省' },
  english: { name: 'Yincheng Town', county: 'Shangdang District', prefecture: 'Changzhi', province: 'Shanxi' },
}
const unnamed: Town = { code: '1', name: '甲镇', county: '乙县', prefecture: '', province: '丙省' }
const latin: Town = { code: 'Kiruna', name: 'Kiruna', county: '', prefecture: '', province: 'Norrbotten' }

describe('the names of a town', () => {
  it('come in the language of the reader', () => {
    expect([townName(yincheng, 'zh'), townName(yincheng, 'en')]).toEqual(['荫城镇', 'Yincheng Town'])
    expect([fullPlace(yincheng, 'zh'), fullPlace(yincheng, 'en')]).toEqual(['山西省长治市上党区荫城镇', 'Yincheng Town, Shangdang District, Changzhi, Shanxi'])
    expect([regionText(yincheng, 'zh'), regionText(yincheng, 'en')]).toEqual(['山西省 长治市 上党区', 'Shangdang District, Changzhi, Shanxi'])
  })

  it('stay those of the data where it has no others', () => {
    expect([townName(unnamed, 'en'), fullPlace(unnamed, 'en'), regionText(unnamed, 'en')]).toEqual(['甲镇', '丙省 乙县 甲镇', '丙省 乙县'])
    expect(fullPlace(latin, 'en')).toBe('Kiruna, Norrbotten')
  })

  it('fall back one by one', () => {
    const half: Town = { ...unnamed, english: { name: 'Jia Town', county: '', prefecture: '', province: 'Bing' } }
    expect(placeNames(half, 'en')).toEqual({ name: 'Jia Town', county: '乙县', prefecture: '', province: 'Bing' })
  })

  it('are all known to who searches', () => {
    expect(allNames(yincheng)).toEqual({ own: ['荫城镇', 'Yincheng Town'], regions: ['山西省', '长治市', '上党区', 'Shanxi', 'Changzhi', 'Shangdang District'] })
    expect(allNames(unnamed)).toEqual({ own: ['甲镇'], regions: ['丙省', '乙县'] })
  })
})

describe('townLabels', () => {
  it('adds the region to names that two towns share, in either language', () => {
    const english = (county: string) => ({ name: 'Chengguan Town', county, prefecture: '', province: '' })
    const towns = [
      { code: '1', name: '城关镇', county: '甲县', english: english('Jia County') },
      { code: '2', name: '城关镇', county: '乙县', english: english('Yi County') },
      { code: '3', name: '丙镇' },
    ]
    const table = { dataset: buildTestDataset({ towns, years: [2022] }), rowTowns: Int32Array.of(0, 1, 2, 2) } as unknown as ResultTable
    const write = (town: string, region: string) => `${town} (${region})`
    expect([0, 1, 2].map(townLabels(table, 'zh', write))).toEqual(['城关镇 (甲县)', '城关镇 (乙县)', '丙镇'])
    expect([0, 1, 2].map(townLabels(table, 'en', write))).toEqual(['Chengguan Town (Jia County)', 'Chengguan Town (Yi County)', '丙镇'])
    expect(townLabels({ ...table, rowTowns: Uint32Array.of(1, 1, 2) }, 'zh', write)(1)).toBe('城关镇')
  })
})
