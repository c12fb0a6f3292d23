import { expect, it } from 'vitest'
import { datasetFileName, fileName, resultFileName } from '@/export/fileName'
import { chinese, english, result } from './sample'

it.each([
  [['法治镇鉴', '行政检查次数，2023年'], '.png', '法治镇鉴_行政检查次数，2023年.png'],
  [['a/b\\c:d*e?f"g<h>i|j'], '.csv', 'a b c d e f g h i j.csv'],
  [['x\u0000\u202Ey\n'], '.svg', 'x y.svg'],
  [['end. . '], '.zip', 'end.zip'],
  [['长'.repeat(200)], '.xlsx', `${'长'.repeat(80)}.xlsx`],
  [['', 'b'], '.csv', 'b.csv'],
])('%j', (parts, extension, name) => {
  expect(fileName(parts, extension)).toBe(name)
})

it('names a file by what it shows', () => {
  expect(resultFileName(result(), '行政检查次数，2023年', chinese)('.png')).toBe('法治镇鉴_行政检查次数，2023年_5个乡镇.png')
  expect(datasetFileName('五镇报告', chinese)('.zip')).toBe('法治镇鉴_五镇报告_全部数据.zip')
  expect(datasetFileName('Five towns', english)('.zip')).toBe('Zhenjian_Five towns_all data.zip')
})
