import { describe, expect, it } from 'vitest'
import { tooltipText } from '@/charts/frame'
import { cellSentence } from '@/charts/sentence'
import { buildTestDataset } from '../buildTestDataset'
import { fiveTowns } from '../../gallery/examples/fiveTowns'
import { cellAt, EN, tableOf, ZH } from './drawnTable'

const sentences = (indicator: string, locale = ZH) => {
  const table = tableOf(fiveTowns(), { indicators: [indicator] })
  return [...table.rowTowns.keys()].map((row) => cellSentence(table, cellAt(table, row), locale))
}

describe('cellSentence', () => {
  it('says floors, words and silence', () => {
    expect(sentences('publicity_materials')).toEqual([
      '荫城镇，2022年，发放宣传资料份数，不少于5,000份（原文“印发各类宣传资料5000余份”）',
      '松源镇，2023年，发放宣传资料份数，该年报告未提及',
      '大张楼镇，2022年，发放宣传资料份数，该年报告未提及',
      '东庄镇，2021年，发放宣传资料份数，只有文字表述，没有数字（原文“宣传资料数万份”）',
      '皇宫镇，2023年，发放宣传资料份数，不少于1,500份（原文“发放宣传资料1500余份”）',
    ])
  })

  it('says every other sign', () => {
    expect(sentences('signs')).toEqual([
      '荫城镇，2022年，各种情形，不少于300件',
      '松源镇，2023年，各种情形，约280件',
      '大张楼镇，2022年，各种情形，180至260件',
      '东庄镇，2021年，各种情形，120件，存疑，由报告所载各项相加',
      '皇宫镇，2023年，各种情形，不超过240件',
    ])
    expect(sentences('enforcement_actions')[0]).toBe('荫城镇，2022年，专项（联合）执法行动次数，不少于30次，7月起，不足全年（原文“7月份以来，展开执法30余次”）')
    expect(sentences('admin_coercion_cases')[1]).toBe('松源镇，2023年，行政强制案件数，0件，报告说明“无”（原文“无行政强制案件”）')
    expect(sentences('rate')[1]).toBe('松源镇，2023年，执法人员持证率，60%，核对时发现有待说明之处')
  })

  it('says so in English', () => {
    expect(sentences('signs', EN).slice(0, 3)).toEqual([
      '荫城镇, 2022, All signs, at least 300 cases',
      '松源镇, 2023, All signs, about 280 cases',
      '大张楼镇, 2022, All signs, 180 to 260 cases',
    ])
    expect(sentences('publicity_materials', EN)[1]).toBe('松源镇, 2023, Publicity materials handed out, not mentioned in that year’s report')
  })

  it('gives the figure before conversion', () => {
    const dataset = buildTestDataset({ rows: [['甲镇', 2023, 'mediators', '≥60'], ['甲镇', 2023, 'villages', '30']] })
    const table = tableOf(dataset, { indicators: ['mediators'], per: 'village' })
    expect(cellSentence(table, cellAt(table, 0), ZH)).toBe('甲镇，2023年，mediators，每村（社区）不少于2件，折算前不少于60件')
  })
})

describe('tooltipText', () => {
  it('lets names and wordings be nothing but text', () => {
    const dataset = buildTestDataset({ rows: [['<img src=x onerror=alert(1)>', 2023, '件数', '3', '共<b>3</b>件']] })
    const table = tableOf(dataset, { indicators: ['件数'] })
    expect(tooltipText(table, { at: { row: 0, series: 0 } }, ZH)).toBe('&#60;img src=x onerror=alert(1)&#62;，2023年，件数，3件（原文“共&#60;b&#62;3&#60;/b&#62;件”）')
  })

  it('tells both figures of a point', () => {
    const dataset = buildTestDataset({ rows: [['甲镇', 2023, 'x', '3'], ['甲镇', 2023, 'y', '4']] })
    const table = tableOf(dataset, { chart: 'scatter', indicators: ['x', 'y'] })
    expect(tooltipText(table, { at: { row: 0, series: 1 }, also: { row: 0, series: 0 } }, ZH)).toBe('甲镇，2023年，x，3件<br>甲镇，2023年，y，4件')
  })
})
