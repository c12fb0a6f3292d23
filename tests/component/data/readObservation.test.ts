import { describe, expect, it } from 'vitest'
import { copyRows } from '@/components/data/copyRows'
import { readObservation } from '@/components/data/readObservation'
import { DEFAULT_VIEW } from '@/domain/view'
import { messages as english } from '@/locales/en'
import { messages as chinese } from '@/locales/zh-CN'
import { observationRows } from '@/query/observations/observationRows'
import { buildTestDataset } from '../../unit/buildTestDataset'

const zh = { lang: 'zh', messages: chinese } as const
const en = { lang: 'en', messages: english } as const
const DATASET = buildTestDataset({
  indicators: [{ id: 'campaigns', name: { zh: '专项行动', en: 'Campaigns' }, unit: { zh: '次', en: 'actions' } }, { id: 'rate', name: { zh: '持证率', en: 'Rate' }, kind: 'rate', unit: { zh: '%', en: '%' } }],
  rows: [['甲镇', 2022, 'campaigns', '≥30·', '展开执法30余次'], ['甲镇', 2022, 'rate', '60'], ['乙镇', 2022, 'campaigns', '“若干”', '检查若干次']],
})
const ROWS = [...observationRows(DATASET, DEFAULT_VIEW)]

describe('readObservation', () => {
  it.each([
    [0, zh, ['≥30', '次', '部分月份', '≥30次（部分月份）']],
    [0, en, ['≥30', 'actions', 'Part of the year', '≥30 actions (part of the year)']],
    [1, zh, ['60%', '', '', '60%']],
    [2, zh, ['“若干次”', '', '', '“若干次”']],
  ] as const)('tells figure, unit and what else to know of row %i apart, and together', (place, locale, told) => {
    const shown = readObservation(DATASET, ROWS[place] ?? -1, locale)
    expect(shown && [shown.figure, shown.unit, shown.aside, shown.texts.value]).toEqual(told)
  })
})

describe('copyRows', () => {
  it('writes the figure with its unit before what limits it', () => {
    const { plain } = copyRows({ dataset: DATASET, rows: ROWS, columns: ['town', 'indicator', 'value'] }, zh)
    expect(plain.split('\n')).toEqual(['乡镇\t指标\t数值或表述', '甲镇\t专项行动\t≥30次（部分月份）', '甲镇\t持证率\t60%', '乙镇\t专项行动\t“若干次”'])
  })
})
