import { expect, test } from 'vitest'
import { newIndicators } from '@/components/import/newIndicators'
import { previewGrid } from '@/components/import/previewGrid'
import type { TableReading } from '@/data/import/session/importReading'
import { messages } from '@/locales/zh-CN'
import { CONTEXT, csv, importFixture } from '../../fixtures/import/importFixture'

async function tableOf(...rows: string[][]): Promise<TableReading> {
  const { table } = await importFixture(csv(rows))
  if (table === null) throw new Error('no table')
  return table
}

async function gridOf(...rows: string[][]): Promise<string[]> {
  const { headers, rows: lines } = previewGrid(await tableOf(...rows), { lang: 'zh', messages })
  return [headers.join(' | '), ...lines.map(({ row, cells }) => `${row}: ${cells.map(({ text, missing }) => (missing ? `(${text})` : text)).join(' | ')}`)]
}

test.each<[string, string[][], string[]]>([
  [
    'a wide table, column by column: rounded, missing, not readable',
    [['乡镇', '年份', '行政检查次数', '人口', '行政处罚案件数'], ['新桥镇', '2023', '50余', '5.1万', ''], ['清溪镇', '2023', '1-2', '数万', '新增3'], ['合计', '2023', '52', '', '']],
    ['名称 | 年份 | 行政检查次数 | 人口 | 行政处罚案件数', '2: 新桥镇 | 2023 | ≥50 | 51,000 | (未提及)', '3: 清溪镇 | 2023 | 1–2 | (只有文字表述) | (未导入)'],
  ],
  ['rows that are left out whole', [['乡镇', '年份', '行政检查次数'], ['新桥镇', '2023', '5'], ['锟斤拷镇', '2023', ''], ['清溪镇', '', '6']], ['名称 | 年份 | 行政检查次数', '2: 新桥镇 | 2023 | 5', '3: 锟斤拷镇 | 2023 | (未导入)', '4: 清溪镇 | 2023 | 6']],
  ['years as columns', [['乡镇', '行政检查次数2022', '行政检查次数2023'], ['新桥镇', '5', '6']], ['名称 | 2022 | 2023', '2: 新桥镇 | 5 | 6']],
  ['years of one indicator that the rows name, the first cell blank', [['Country', 'Indicator Name', '2022', '2023'], ['Chad', 'Rainfall', '', '6'], ['Mali', 'Rainfall', '1', '2']], ['名称 | 2022 | 2023', '2: Chad | (未提及) | 6', '3: Mali | 1 | 2']],
  ['a long table', [['乡镇', '年份', '指标', '数值'], ['新桥镇', '2023', '行政检查次数', '约300']], ['名称 | 年份 | 指标名称 | 数值', '2: 新桥镇 | 2023 | 行政检查次数 | ≈300']],
])('%s', async (_, rows, expected) => {
  expect(await gridOf(...rows)).toEqual(expected)
})

test('what the codebook has not is new, under the name that the file gives it', async () => {
  const table = await tableOf(['乡镇', '年份', '行政检查次数', '吸烟人数（人）'], ['新桥镇', '2023', '5', '6'])
  expect(newIndicators(table, CONTEXT.indicators).map(({ name, indicator }) => [name, indicator.unit.zh])).toEqual([['吸烟人数（人）', '人']])
})
