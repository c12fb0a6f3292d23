import { expect, it } from 'vitest'
import { sourceList } from '@/export/sourceList'
import { chinese, result } from './sample'

it('numbers the reports behind the figures shown, each with its wording', () => {
  expect(sourceList(result(), chinese)).toBe(
    [
      '数据来源与原文',
      '1. 广东省松源镇，《松源镇2023年报告》。',
      '   行政检查次数：245次（原文“行政检查案件245宗”）。',
      '   发放宣传资料：≥5,000份（原文“5000余份”）。',
      '2. <img src=x onerror=alert(1)>镇，《<img src=x onerror=alert(1)>镇2023年报告》。',
      '   行政检查次数：0（报告说明“无”）（原文“未发生”）。',
      '   发放宣传资料：只有文字表述（原文“数万份”）。',
      '3. =1+1镇，《=1+1镇2023年报告》。',
      '   行政检查次数：Σ1–2（部分月份）次（原文“=HYPERLINK("http://x")”）。',
      '   发放宣传资料：≈-3? 存疑。',
    ].join('\n'),
  )
})

it('cites what the reports give, also where the table relates it to something', () => {
  expect(sourceList(result({ per: '10k' }), chinese)).toBe(sourceList(result(), chinese))
})

it('says of invented figures that they are', () => {
  const table = result()
  const invented = { ...table, dataset: { ...table.dataset, info: { ...table.dataset.info, synthetic: true } } }
  expect(sourceList(invented, chinese).split('\n')[0]).toBe('数据来源与原文（演示数据）')
})
