import { describe, expect, it } from 'vitest'
import ResultTable from '@/components/table/ResultTable.vue'
import type { View } from '@/domain/view'
import { DEFAULT_VIEW } from '@/domain/view'
import { runView } from '@/query/runView'
import { buildTestDataset, testIndicator } from '../../unit/buildTestDataset'
import { mountWith } from '../mountWith'

const DATASET = buildTestDataset({
  rows: [
    ['荫城镇', 2022, 'publicity', '≥5000', '印发各类宣传资料5000余份'],
    ['东庄镇', 2021, 'publicity', '“数万份”', '宣传资料数万份'],
    ['皇宫镇', 2023, 'publicity', '1500–1600'],
    ['松源镇', 2023, 'publicity', '无'],
    ['松源镇', 2023, 'disclosed', '37'],
  ],
  reports: [['大张楼镇', 2022]],
})
const tableOf = (change: Partial<View> = {}) => runView(DATASET, { ...DEFAULT_VIEW, page: 'compare', chart: 'table', indicators: ['publicity'], ...change })
const mounted = (change: Partial<View> = {}, selected = null) => mountWith(ResultTable, { table: tableOf(change), title: '发放宣传资料份数，2021–2023年', selected })

/** The data attributes of a cell, by their names without “data-”. */
function dataOf(cell: Element): Record<string, string> {
  const data = [...cell.attributes].filter(({ name }) => name.startsWith('data-') && !name.startsWith('data-v-'))
  return Object.fromEntries(data.map(({ name, value }) => [name.slice(5), value]))
}

describe('ResultTable', () => {
  it('is one table whose caption is the title of the chart', () => {
    const page = mounted()
    expect(page.findAll('table')).toHaveLength(1)
    expect(page.get('caption').text()).toBe('发放宣传资料份数，2021–2023年')
  })

  it('writes a row per town with the town as its header', () => {
    const rows = mounted().findAll('tbody tr').map((row) => [row.get('th[scope=row]').text(), ...row.findAll('td').map((cell) => cell.text())])
    expect(rows).toEqual([
      ['荫城镇', '2022', '≥5,000'],
      ['东庄镇', '2021', '“数万份”'],
      ['皇宫镇', '2023', '1,500–1,600'],
      ['松源镇', '2023', '0（报告说明“无”）'],
      ['大张楼镇', '2022', '未提及'],
    ])
  })

  it('lets programs read town, year, indicator, state, qualifier and plain number', () => {
    const cells = mounted().findAll('td[data-town]').map(({ element }) => dataOf(element))
    expect(cells).toEqual([
      { town: '荫城镇', year: '2022', indicator: 'publicity', state: 'reported', qualifier: 'at_least', value: '5000' },
      { town: '东庄镇', year: '2021', indicator: 'publicity', state: 'vague', qualifier: '' },
      { town: '皇宫镇', year: '2023', indicator: 'publicity', state: 'reported', qualifier: 'range', value: '1500' },
      { town: '松源镇', year: '2023', indicator: 'publicity', state: 'zero', qualifier: 'exact', value: '0' },
      { town: '大张楼镇', year: '2022', indicator: 'publicity', state: 'not_mentioned', qualifier: '' },
    ])
  })

  it('never says 0 of what is not mentioned', () => {
    const page = mounted({ indicators: ['disclosed'] })
    expect(page.findAll('td[data-town]').map((cell) => cell.text())).toEqual(['未提及', '未提及', '未提及', '37', '未提及'])
    expect(page.findAll('td[data-value]')).toHaveLength(1)
  })

  it('gives each indicator a column', () => {
    const page = mounted({ indicators: ['disclosed', 'publicity'] })
    expect(page.findAll('thead th').map((cell) => cell.text())).toEqual(['乡镇', '年份', 'disclosed件', 'publicity件'])
    expect(page.findAll('tbody tr')[0]?.findAll('td[data-indicator]').map((cell) => cell.attributes('data-indicator'))).toEqual(['disclosed', 'publicity'])
  })

  it('says of a related figure what it is related to', () => {
    const dataset = buildTestDataset({ rows: [['甲', 2022, 'a', '30'], ['甲', 2022, 'villages', '10']], indicators: [testIndicator({ id: 'a' })] })
    const table = runView(dataset, { ...DEFAULT_VIEW, chart: 'table', indicators: ['a'], per: 'village' })
    const page = mountWith(ResultTable, { table, title: 'a' })
    expect(page.get('th small').text()).toBe('件，每村（社区）')
    expect(page.get('td[data-value]').attributes('data-value')).toBe('3')
  })

  it('opens the evidence of a cell by its button', async () => {
    const page = mounted()
    await page.findAll('td[data-town] button')[1]?.trigger('click')
    expect(page.emitted('open')).toEqual([[{ town: '东庄镇', indicator: 'publicity', year: 2021 }]])
  })

  it('asks for an order by a click on a header and says which there is', async () => {
    const page = mounted({ sort: '-value' })
    const [town, value] = page.findAll('th[aria-sort]')
    expect([town?.attributes('aria-sort'), value?.attributes('aria-sort')]).toEqual(['none', 'descending'])
    await value?.get('button').trigger('click')
    await town?.get('button').trigger('click')
    expect(page.emitted('sort')).toEqual([['value'], ['source']])
  })

  it('puts a rule above the rows that carry no figure when sorted by value', () => {
    const page = mounted({ sort: '-value' })
    expect(page.findAll('tbody tr').map((row) => [row.get('th').text(), row.classes().includes('unranked')])).toEqual([
      ['荫城镇', false],
      ['皇宫镇', false],
      ['松源镇', false],
      ['东庄镇', true],
      ['大张楼镇', false],
    ])
  })

  it('tells towns of one name apart by their region', () => {
    const dataset = buildTestDataset({
      towns: [{ name: '城关镇', code: '1', county: '甲县' }, { name: '城关镇', code: '2', county: '乙县' }, { name: '松源镇', code: '3', county: '乙县' }],
      rows: [['城关镇', 2022, 'a', '1']],
    })
    const table = runView(dataset, { ...DEFAULT_VIEW, chart: 'table', indicators: ['a'] })
    expect(mountWith(ResultTable, { table, title: 'a' }).findAll('tbody th').map((cell) => cell.text())).toEqual(['城关镇（甲县）', '城关镇（乙县）', '松源镇'])
  })

  it('renders a window of a long result and says how long it is', () => {
    const rows = Array.from({ length: 2000 }, (_, i) => [`镇${i}`, 2022, 'a', String(i + 1)] as const)
    const table = runView(buildTestDataset({ rows }), { ...DEFAULT_VIEW, chart: 'table', indicators: ['a'] })
    const page = mountWith(ResultTable, { table, title: 'a' })
    expect(page.get('table').attributes('aria-rowcount')).toBe('2001')
    const drawn = page.findAll('tbody tr[data-row]')
    expect(drawn.length).toBeGreaterThan(0)
    expect(drawn.length).toBeLessThan(100)
    expect(drawn[0]?.attributes('aria-rowindex')).toBe('2')
  })
})
