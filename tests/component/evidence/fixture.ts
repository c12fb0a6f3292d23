import { buildTestDataset } from '../../unit/buildTestDataset'

/** Three reports: a rounded figure that a check has flagged, words only, and one that says nothing. */
export const dataset = buildTestDataset({
  towns: [
    { name: '东镇', code: '110101101', county: '东县', prefecture: '江市', province: '山省' },
    { name: '西镇', code: '110102101' },
    { name: '南乡', code: '110103101' },
  ],
  indicators: [
    { id: 'materials', name: { zh: '发放宣传资料份数', en: 'Publicity materials' }, unit: { zh: '份', en: 'copies' } },
    { id: 'villages', name: { zh: '村数', en: 'Villages' }, unit: { zh: '个', en: 'villages' } },
  ],
  rows: [
    ['东镇', 2022, 'materials', '≥5000', '印发各类宣传资料5000余份'],
    ['东镇', 2022, 'villages', '12', '全镇12个村'],
    ['西镇', 2022, 'materials', '“数万份”', '宣传资料数万份'],
  ],
  reports: [['南乡', 2022]],
  checks: [{ rule: 'likely_slip', outcome: 'flag', town: 0, year: 0, figures: [{ indicator: 'materials', value: 5000 }], expected: null }],
})

export const at = (town: string, indicator: string) => ({ town, indicator, year: 2022 })
