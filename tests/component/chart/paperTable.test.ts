import { describe, expect, it } from 'vitest'
import { MOST_PRINTED, paperTable } from '@/components/chart/paperTable'
import { DEFAULT_VIEW } from '@/domain/view'
import { messages } from '@/locales/zh-CN'
import { runView } from '@/query/runView'
import { buildTestDataset } from '../../unit/buildTestDataset'

const chinese = { lang: 'zh', messages } as const

function printed(rows: [town: string, year: number, indicator: string, figure: string][]): Element[] {
  return paperTable(runView(buildTestDataset({ rows }), { ...DEFAULT_VIEW, indicators: ['a'], chart: 'table' }), chinese, document)
}

describe('the table for paper', () => {
  it('says what the page says, without controls, names as text', () => {
    const [table] = printed([['<img src=x onerror=alert(1)>', 2022, 'a', '≥5'], ['乙', 2022, 'a', '无']])
    expect(table?.outerHTML).toBe(
      '<table><thead><tr><th scope="col">乡镇</th><th scope="col">年份</th><th scope="col" class="figure">a（件）</th></tr></thead>' +
        '<tbody><tr><th scope="row">&lt;img src=x onerror=alert(1)&gt;</th><td>2022</td><td class="figure">≥5</td></tr>' +
        '<tr><th scope="row">乙</th><td>2022</td><td class="figure">0（报告说明“无”）</td></tr></tbody></table>',
    )
  })

  it('ends after some fifty pages and says so', () => {
    const [table, told] = printed(Array.from({ length: MOST_PRINTED + 5 }, (_, i) => [`${i}镇`, 2022, 'a', '7']))
    expect(table?.querySelectorAll('tbody tr')).toHaveLength(MOST_PRINTED)
    expect(told?.textContent).toBe('共2005行，此处印出前2000行；全部数据请下载 Excel 或 CSV 文件。')
  })
})
