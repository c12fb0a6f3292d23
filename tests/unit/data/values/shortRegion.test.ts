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
    expect(shortRegion({ code: '1', name: '某镇', province, prefecture, county })).toBe(expected)
  })
})
