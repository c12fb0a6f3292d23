import { expect, test } from 'vitest'
import { groupProblems, leftOut, problemRows } from '@/components/import/problemRows'
import { readingAloud } from '@/components/import/readingAloud'
import { problem } from '@/data/dataProblem'
import { messages } from '@/locales/zh-CN'

const locale = { lang: 'zh', messages } as const
const read = (row: number) => problem('note', 'cell_read_as', { place: { row, column: 3, field: '检查' }, quoted: '50余', values: { read: '≥50', step: 1 } })
const PROBLEMS = [
  ...[2, 3, 4].map(read),
  problem('confirm', 'cells_blank', { place: { row: 2, column: 3 }, quoted: '', values: { count: 3, question: 'placeholder:blank' } }),
  problem('error', 'cell_increase', { place: { row: 5, column: 3, field: '检查' }, quoted: '新增3' }),
  problem('error', 'row_too_long', { place: { row: 6, column: 9 }, quoted: '9', values: { found: 9, expected: 8 } }),
]

test('problems in words, the gravest first: where, what, and what can be done', () => {
  expect(problemRows(PROBLEMS, locale).map(({ level, place, sentence, cell, ragged, question }) => [level, place, sentence, cell ?? ragged ?? question])).toEqual([
    ['error', '第5行 “检查”', '“新增3”说的是增减，不是总数，未导入', '5:3'],
    ['error', '第6行 第9列', '这一行有9格，表头有8格，多出“9”，这一行未导入', 6],
    ['confirm', '第2行 第3列', '有3个空格，按“未提及”处理，不作为0。也可以改为其他含义', 'placeholder:blank'],
    ...[2, 3, 4].map((row) => ['note', `第${row}行 “检查”`, '“50余”读作≥50', `${row}:3`]),
  ])
})

test('of the errors those count as left out that leave something out', () => {
  const lost = problem('error', 'code_digits_lost', { quoted: '3.2E+11', values: { name: '新桥镇' } })
  expect(leftOut([...PROBLEMS, lost])).toBe(2)
})

test('many of a kind stand under the first', () => {
  const groups = groupProblems(problemRows(PROBLEMS, locale))
  expect(groups.map(({ code, shown, others }) => [code, shown.length, others.length])).toEqual([
    ['cell_increase', 1, 0],
    ['row_too_long', 1, 0],
    ['cells_blank', 1, 0],
    ['cell_read_as', 1, 2],
  ])
})

test('a single one more is shown, not folded', () => {
  expect(groupProblems(problemRows([2, 3].map(read), locale)).map(({ shown, others }) => [shown.length, others.length])).toEqual([[2, 0]])
})

test.each([
  ['ready', [], PROBLEMS, '可以导入。错误 2、请确认 1、提示 3'],
  ['asking', [{ kind: 'year', chosen: null, open: true }], [], '先回答 1 个问题'],
  ['stopped', [], [problem('stop', 'file_pdf')], '未能读取这个文件。这是 PDF 文件，其中的表格无法可靠读出。请找到它的原始表格，另存为 .xlsx 或 CSV。无法读取 1'],
] as const)('a screen reader hears that a file is %s', (status, questions, problems, expected) => {
  expect(readingAloud({ status, questions, problems }, locale)).toBe(expected)
})
