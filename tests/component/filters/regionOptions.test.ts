import { describe, expect, it } from 'vitest'
import { regionOptions } from '@/components/filters/regionOptions'
import { buildTestDataset } from '../../unit/buildTestDataset'

const town = (name: string, code: string, places: { province?: string; prefecture?: string; county?: string }) => ({ name, code, ...places })

describe('regionOptions', () => {
  it('offers the widest level that tells the towns apart, by code', () => {
    const towns = [
      town('甲镇', '140404102', { province: '山西省', prefecture: '长治市', county: '上党区' }),
      town('乙镇', '140405101', { province: '山西省', prefecture: '长治市', county: '屯留区' }),
      town('丙镇', '140404103', { province: '山西省', prefecture: '长治市', county: '上党区' }),
    ]
    expect(regionOptions(buildTestDataset({ towns, years: [2022] }), 'zh')).toEqual([
      { name: '上党区', value: '140404', towns: 2 },
      { name: '屯留区', value: '140405', towns: 1 },
    ])
  })

  it('names them in English where the data does, and holds to the same value', () => {
    const english = (province: string) => ({ name: '', county: '', prefecture: '', province })
    const towns = [
      { ...town('甲', '140404102', { province: '山西省' }), english: english('Shanxi') },
      { ...town('乙', '441403116', { province: '广东省' }), english: english('Guangdong') },
    ]
    expect(regionOptions(buildTestDataset({ towns, years: [2022] }), 'en')).toEqual([
      { name: 'Shanxi', value: '14', towns: 1 },
      { name: 'Guangdong', value: '44', towns: 1 },
    ])
  })

  it('goes by name where there are no codes', () => {
    const towns = [town('甲', '甲', { province: '北省' }), town('乙', '乙', { province: '南省' })]
    expect(regionOptions(buildTestDataset({ towns, years: [2022] }), 'zh').map(({ value }) => value)).toEqual(['北省', '南省'])
  })

  it('offers nothing where all lie in one place, or nowhere', () => {
    expect(regionOptions(buildTestDataset({ towns: ['甲', '乙'], years: [2022] }), 'zh')).toEqual([])
  })
})
