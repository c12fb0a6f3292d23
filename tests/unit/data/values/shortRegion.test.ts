import { describe, expect, it } from 'vitest'
import { shortRegion } from '@/data/values/shortRegion'

describe('shortRegion', () => {
  it.each([
    ['山西省', '长治市', '上党区', '山西 上党'],
    ['新疆维吾尔自治区', '塔城地区', '乌苏市', '新疆 乌苏'],
    ['广西壮族自治区', '', '', '广西'],
    ['河南省', '焦作市', '温县', '河南 温县'],
    ['北京市', '', '朝阳区', '北京 朝阳'],
    ['', '', '', ''],
  ])('%s %s %s', (province, prefecture, county, expected) => {
    expect(shortRegion({ code: '1', name: '某镇', province, prefecture, county }, 'zh')).toBe(expected)
  })

  it('is written from the narrow to the wide in English, in Chinese where there is no English', () => {
    const town = { code: '1', name: '荫城镇', county: '上党区', prefecture: '长治市', province: '山西省' }
    const english = { name: 'Yincheng Town', county: 'Shangdang District', prefecture: 'Changzhi', province: 'Shanxi' }
    expect(shortRegion({ ...town, english }, 'en')).toBe('Shangdang District, Shanxi')
    expect(shortRegion(town, 'en')).toBe('山西 上党')
  })
})
