import { expect, it } from 'vitest'
import { townChoice } from '@/components/filters/townChoice'
import type { TownSelection } from '@/domain/view'
import { messages } from '@/locales/zh-CN'
import { buildTestDataset } from '../../unit/buildTestDataset'

const dataset = buildTestDataset({ rows: [['甲', 2022, 'a', '1'], ['乙', 2022, 'a', '2'], ['丙', 2022, 'a', '3']] })
const chinese = { lang: 'zh', messages } as const

it.each<[TownSelection, string]>([
  ['all', ''],
  ['none', ''],
  [['甲', '乙'], '只看甲、乙'],
  [['甲', '乙', '丙'], '只看甲、乙等 3 镇'],
  [{ allBut: ['乙'] }, '不含乙'],
  [{ allBut: ['乙', '不在数据中'] }, '不含乙'],
])('%j: %s', (selection, words) => expect(townChoice(dataset, selection, chinese)).toBe(words))
