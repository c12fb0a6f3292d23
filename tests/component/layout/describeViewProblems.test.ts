import { describe, expect, it } from 'vitest'
import { describeLoadProblems } from '@/components/layout/describeLoadProblems'
import { describeViewProblems } from '@/components/layout/describeViewProblems'
import type { Problem } from '@/domain/problem'
import { messages } from '@/locales/zh-CN'

const locale = { lang: 'zh', messages } as const
const problem = (code: string, rest: Partial<Problem> = {}): Problem => ({ code, level: 'error', place: {}, quoted: null, values: {}, ...rest })

describe('describeViewProblems', () => {
  it('speaks first of the data, then of all that could not be read in one sentence', () => {
    const problems = [
      problem('link_unreadable', { place: { field: 'year' }, quoted: '20x4', values: { kept: 0 } }),
      problem('dataset_unknown', { quoted: 'xyz' }),
      problem('link_not_in_data', { place: { field: 'town' }, quoted: '新桥乡', values: { kept: 0 } }),
    ]
    expect(describeViewProblems(problems, locale)).toEqual([
      '链接要的数据集“xyz”本页没有，现用自带数据显示，链接中的筛选照旧。',
      '链接中有 2 项无法识别，已用默认值：年份“20x4”；乡镇“新桥乡”（本数据中没有）',
    ])
  })

  it('keeps silent where all is well', () => {
    expect(describeViewProblems([], locale)).toEqual([])
  })
})

describe('describeLoadProblems', () => {
  it.each([
    [problem('file_missing', { place: { file: 'demo/towns.csv' } }), 'demo/towns.csv：找不到这个文件（404）。可能没有随页面一起部署，或者文件名有改动。'],
    [problem('file_malformed', { place: { file: 'catalog.json' }, quoted: '[{' }), 'catalog.json：内容不是应有的格式（开头是“[{”）。'],
    [problem('column_missing', { place: { file: 'observations.csv', row: 1, field: 'state' } }), 'observations.csv 第1行 “state”：缺少这一列，文件无法读取'],
    [problem('something_new', { place: { file: 'towns.csv' } }), 'towns.csv：内容不是应有的格式。'],
  ])('%j', (given, sentence) => {
    expect(describeLoadProblems([given], locale)).toEqual([sentence])
  })
})
