import { expect, it } from 'vitest'
import { showChart } from '@/components/board/boardCharts'
import { labelCharts } from '@/components/board/chartLabels'
import { messages } from '@/locales/zh-CN'
import { buildTestDataset } from '../../unit/buildTestDataset'

const ZH = { lang: 'zh', messages } as const
const dataset = buildTestDataset({
  towns: [{ name: '东镇', county: '东县' }, { name: '南镇', county: '东县' }, { name: '西镇', county: '西县' }],
  rows: [['东镇', 2022, '案件', '1'], ['东镇', 2023, '案件', '2'], ['南镇', 2023, '案件', '5'], ['西镇', 2022, '案件', '3'], ['西镇', 2023, '案件', '4'], ['东镇', 2023, '检查', '7']],
})
const labelled = (...searches: string[]) =>
  labelCharts(searches.map((search, i) => showChart({ id: `c${i}`, search: `?page=compare&${search}`, note: '' }, { kind: 'here', dataset, changed: false }, ZH)), ZH).map(({ title, detail }) => `${title}｜${detail}`)

it.each<[string, string[], string[]]>([
  ['the kind is enough where titles differ', ['indicator=案件&chart=bar&year=2023', 'indicator=检查&chart=bar&year=2023'], ['案件，2023年｜条形图', '检查，2023年｜条形图']],
  ['of two kinds of one indicator', ['indicator=案件&chart=bar&year=2023', 'indicator=案件&chart=table&year=2023'], ['案件，2023年｜条形图', '案件，2023年｜表格']],
  ['of two regions', ['indicator=案件&chart=bar&year=2023', 'indicator=案件&chart=bar&year=2023&region=东县'], ['案件，2023年｜条形图，3镇', '案件，2023年｜条形图，东县']],
  ['of two choices of towns', ['indicator=案件&chart=bar&year=2023&town=东镇~西镇', 'indicator=案件&chart=bar&year=2023'], ['案件，2023年｜条形图，只看东镇、西镇', '案件，2023年｜条形图，3镇']],
  ['of the latest reports and of a year', ['indicator=案件&chart=bar&year=latest', 'indicator=案件&chart=bar&year=2023'], ['案件，2023年｜条形图，各镇最近一年', '案件，2023年｜条形图']],
  ['of two orders, and of what is brought forward', ['indicator=案件&chart=bar&year=2023&sort=value', 'indicator=案件&chart=bar&year=2023&highlight=西镇'], ['案件，2023年｜条形图，数值由小到大', '案件，2023年｜条形图，突出显示：西镇']],
])('labels tell charts apart: %s', (_, searches, expected) => expect(labelled(...searches)).toEqual(expected))

it('of a chart whose data is not here only what it asks for is known', () => {
  const asking = (search: string) => labelCharts([{ kind: 'elsewhere', id: 'c1', chart: { search, note: '' } }], ZH)
  expect(asking('')).toEqual([{ title: '这张图', detail: '' }])
  expect(asking('ds=local~8f3a21&indicator=案件~检查')).toEqual([{ title: '这张图', detail: '案件、检查' }])
})
