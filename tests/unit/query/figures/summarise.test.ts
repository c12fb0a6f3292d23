import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW, patchView } from '@/domain/view'
import { runView } from '@/query/runView'
import { summarise } from '@/query/figures/summarise'
import { buildTestDataset } from '../../buildTestDataset'

function seriesOf(figures: readonly string[]) {
  const dataset = buildTestDataset({ rows: figures.map((figure, i) => [`镇${i}`, 2023, '案件', figure]), reports: [['末镇', 2023]] })
  const [series] = runView(dataset, patchView(DEFAULT_VIEW, { indicators: ['案件'] })).series
  if (series === undefined) throw new Error('no series')
  return series
}

const plain = { floors: 0, ceilings: 0, approximate: 0, ranges: 0, doubtful: 0, partYear: 0 }

describe('summarise', () => {
  it('describes figures only, and says of how many rows', () => {
    expect(summarise(seriesOf(['7', '“数万”', '1', '5', '3']))).toEqual({
      n: 4,
      of: 6,
      ...plain,
      spread: { min: 1, lowerQuartile: 2.5, median: 4, upperQuartile: 5.5, max: 7, minRow: 2, maxRow: 0 },
    })
  })

  it('counts figures that are not plain', () => {
    expect(summarise(seriesOf(['≥50', '≥40', '≤9', '≈300', '1–2', '199?', '≥30·', '无']))).toMatchObject({
      n: 8, floors: 3, ceilings: 1, approximate: 1, ranges: 1, doubtful: 1, partYear: 1,
    })
  })

  it('has no spread without a figure', () => {
    expect(summarise(seriesOf(['“数万”']))).toEqual({ n: 0, of: 2, ...plain, spread: null })
  })

  it('keeps none as a figure of zero', () => {
    expect(summarise(seriesOf(['无', '4'])).spread).toMatchObject({ min: 0, median: 2, max: 4 })
  })
})
