import { buildTestDataset } from '../buildTestDataset'

/** A small county that has everything: all kinds of cells, a town without a report, two themes and shortcomings. */
export const fiveTowns = buildTestDataset({
  towns: [
    { name: '东镇', code: '110101101', county: '东县', prefecture: '江市', province: '山省' },
    { name: '西镇', code: '110102101', county: '西县', prefecture: '江市', province: '山省' },
    { name: '南乡', code: '120101201', county: '南县', prefecture: '河市', province: '水省' },
    { name: '北乡', code: '120101202', county: '南县', prefecture: '河市', province: '水省' },
  ],
  indicators: [
    { id: '案件', theme: '执法' },
    { id: '检查', theme: '执法', unit: { zh: '次', en: '' } },
    { id: '合格率', theme: '执法', kind: 'rate' },
    { id: '资料', theme: '普法' },
    { id: '机制', theme: '普法', kind: 'mention' },
    { id: '力量不足', theme: 'weaknesses', kind: 'mention' },
    { id: '经费不足', theme: 'weaknesses', kind: 'mention' },
  ],
  rows: [
    ['东镇', 2021, '案件', '12', '办理案件12件'],
    ['东镇', 2022, '案件', '≥50', '50余件'],
    ['东镇', 2022, '检查', '7'],
    ['东镇', 2022, '机制', 'stated'],
    ['东镇', 2022, '力量不足', 'weakness'],
    ['西镇', 2022, '案件', '无', '未发生案件'],
    ['西镇', 2022, '检查', '“数次”'],
    ['西镇', 2022, '资料', '“数万份”'],
    ['西镇', 2022, '机制', 'weakness'],
    ['西镇', 2022, '力量不足', 'weakness'],
    ['西镇', 2022, '经费不足', 'weakness'],
    ['南乡', 2021, '资料', '≈300', '50余件'],
    ['南乡', 2021, '合格率', '98'],
    ['南乡', 2021, '检查', 'withheld'],
  ],
  checks: [{ rule: 'likely_slip', outcome: 'flag', town: 0, year: 1, figures: [{ indicator: '案件', value: 50 }], expected: null }],
})

/** A cell as a test reads it. */
export function placeName(cell: number): string {
  const { towns, years } = fiveTowns
  return `${towns[Math.floor(cell / years.length)]?.name} ${years[cell % years.length]}`
}
