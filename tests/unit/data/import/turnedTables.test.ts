import { expect, test } from 'vitest'
import type { ImportDecisions } from '@/data/import/session/decisions'
import type { ImportReading } from '@/data/import/session/importReading'
import { csv, importFixture } from '../../../fixtures/import/importFixture'
import { figuresOf, problemsOf } from '../../../fixtures/import/showReading'

const ROWS = [
  ['2023年法治政府建设统计表', '', '', '', '', '', ''],
  ['序号', '指标', '单位', '荫城镇', '西火镇', '八义镇', '合计'],
  ['1', '行政检查次数', '次', '50余', '6', '7', '63'],
  ['2', '行政处罚案件数', '件', '1', '新增2', '', '4'],
]
const read = (rows: readonly (readonly string[])[], decisions: ImportDecisions = {}): Promise<ImportReading> => importFixture(csv(rows), { decisions })

test('a table with a column a town is read as one with a row a town; places stay those of the file', async () => {
  const reading = await read(ROWS)
  expect(reading.status).toBe('ready')
  expect(figuresOf(reading)).toEqual(['荫城镇 2023 admin_inspections 50 at_least', '荫城镇 2023 admin_penalty_cases 1', '西火镇 2023 admin_inspections 6', '八义镇 2023 admin_inspections 7'])
  expect(problemsOf(reading)).toEqual([
    'note 1 row_above_table “2023年法治政府建设统计表”',
    'confirm table_turned “荫城镇”',
    'confirm year_of_table',
    'note 3:4 cell_read_as “50余”',
    'error 4:5 cell_increase “新增2”',
    'confirm 4:6 cells_blank “”',
    'confirm :7 totals_left_out “合计”',
    'confirm 4:7 total_differs “4”',
  ])
  expect(reading.table?.before.map(({ row, cells }) => [row, cells[0]])).toEqual([[4, '荫城镇'], [5, '西火镇'], [6, '八义镇'], [7, '合计']])
})

test('a cell is mended where it stands in the file, and the turning can be declined', async () => {
  expect(figuresOf(await read(ROWS, { fixes: new Map([['4:5', '2']]) }))).toContain('西火镇 2023 admin_penalty_cases 2')
  const left = await read(ROWS, { turned: false })
  expect([left.content, left.questions.find(({ kind }) => kind === 'turned')]).toEqual([null, { kind: 'turned', example: '荫城镇', chosen: false }])
})

test('what a turned table has no place for is told', async () => {
  const reading = await importFixture('项目,荫城镇,西火镇,备注\r\n行政检查次数,5,6,全年\r\n行政处罚案件数,1\r\n,3,4,\r\n', { decisions: { year: 2023 } })
  expect(figuresOf(reading)).toEqual(['荫城镇 2023 admin_inspections 5', '西火镇 2023 admin_inspections 6'])
  expect(problemsOf(reading)).toEqual(['confirm table_turned “荫城镇”', 'error 3 row_too_short', 'error 4 indicator_missing', 'note :4 column_not_turned “备注”', 'confirm year_of_table'])
  expect(reading.table?.ragged).toEqual([{ row: 3, cells: ['行政处罚案件数', '1'] }])
})

test.each<[string, string[][]]>([
  ['towns that the rows name', [['乡镇', '荫城镇', '西火镇'], ['荫城镇', '5', '6'], ['西火镇', '7', '8']]],
  ['indicators that are no towns', [['指标', '行政检查次数', '行政处罚案件数'], ['荫城镇', '5', '6']]],
])('%s are left as they are', async (_, rows) => {
  expect((await read(rows, { year: 2023 })).table?.turned).toBe(false)
})
