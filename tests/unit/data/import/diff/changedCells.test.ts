import { expect, test } from 'vitest'
import { changedCells } from '@/data/import/diff/changedCells'
import type { Dataset } from '@/domain/dataset'
import { indexDataset } from '@/domain/dataset'
import { formatFigure } from '@/domain/formatCell'
import { atOnce } from '@/domain/steps'
import { csv, importFixture } from '../../../../fixtures/import/importFixture'

async function dataset(...rows: string[][]): Promise<Dataset> {
  const { content } = await importFixture(csv([['乡镇', '年份', '行政检查次数', '人口'], ...rows]))
  if (content === null) throw new Error('not read')
  return indexDataset(content)
}

test('tells the old and the new figure of each cell that both sides have', async () => {
  const old = await dataset(['甲镇', '2022', '50余', '5.1万'], ['乙镇', '2022', '7', '100'], ['丙镇', '2022', '1', '2'])
  const fresh = await dataset(['乙镇', '2022', '70', '100'], ['甲镇', '2022', '50', '51000'], ['丁镇', '2023', '4', ''])
  const shown = atOnce(changedCells(old, fresh, 10)).map(({ town, year, indicator, before, after, wordings }) => [town.name, year, indicator.id, formatFigure(before, 'zh'), formatFigure(after, 'zh'), wordings.before])
  expect(shown).toEqual([
    ['甲镇', 2022, 'admin_inspections', '≥50', '50', '50余'],
    ['乙镇', 2022, 'admin_inspections', '7', '70', ''],
  ])
  expect(atOnce(changedCells(old, fresh, 1))).toHaveLength(1)
})
