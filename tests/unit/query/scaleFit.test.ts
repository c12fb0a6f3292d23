import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW, patchView } from '@/domain/view'
import { runView } from '@/query/runView'
import { logFit } from '@/query/scaleFit'
import type { TestRow } from '../buildTestDataset'
import { buildTestDataset } from '../buildTestDataset'

describe('logFit', () => {
  it.each([
    [['1', '≥50', '无', '“数万”'], { fits: true, drawable: 2, undrawable: 1 }],
    [['无', '0', '-3'], { fits: false, drawable: 0, undrawable: 3 }],
    [[], { fits: false, drawable: 0, undrawable: 0 }],
  ])('of %j', (figures, expected) => {
    const rows = figures.map((figure, i): TestRow => [`镇${i}`, 2023, '案件', figure])
    const dataset = buildTestDataset({ indicators: ['案件'], rows })
    expect(logFit(runView(dataset, patchView(DEFAULT_VIEW, { indicators: ['案件'] })))).toEqual(expected)
  })
})
