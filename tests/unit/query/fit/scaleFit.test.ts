import { describe, expect, it } from 'vitest'
import { CHART_KINDS, DEFAULT_VIEW, patchView } from '@/domain/view'
import { runView } from '@/query/runView'
import { mayBeLog } from '@/query/fit/scaleFit'
import { buildTestDataset } from '../../buildTestDataset'

describe('mayBeLog', () => {
  it('is for charts of places, not of lengths, areas or words', () => {
    expect(CHART_KINDS.filter(mayBeLog)).toEqual(['line', 'scatter', 'distribution'])
  })

  it('settles a link that asks for bars on a log scale on a linear one', () => {
    const dataset = buildTestDataset({ rows: [['甲镇', 2023, '案件', '12']] })
    const scales = (['bar', 'distribution'] as const).map((chart) => runView(dataset, patchView(DEFAULT_VIEW, { chart, indicators: ['案件'], scale: 'log' })).view.scale)
    expect(scales).toEqual(['linear', 'log'])
  })
})
