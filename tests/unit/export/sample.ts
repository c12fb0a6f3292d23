import type { Description } from '@/charts/describe'
import type { ResultTable } from '@/domain/resultTable'
import type { ViewChange } from '@/domain/view'
import { DEFAULT_VIEW } from '@/domain/view'
import { messages as en } from '@/locales/en'
import type { FullLocale } from '@/locales/messages'
import { messages as zh } from '@/locales/zh-CN'
import { runView } from '@/query/runView'
import { buildTestDataset, testIndicator } from '../buildTestDataset'

export const chinese: FullLocale = { lang: 'zh', messages: zh }
export const english: FullLocale = { lang: 'en', messages: en }

/** A name that would be markup, were it ever taken for it. */
export const HOSTILE = '<img src=x onerror=alert(1)>镇'

/** Five towns with every kind of figure, one of them of a hostile name, one without a report in the year shown. */
export const dataset = buildTestDataset({
  indicators: [
    testIndicator({ id: 'admin_inspections', name: { zh: '行政检查次数', en: 'Inspections' }, unit: { zh: '次', en: 'inspections' } }),
    testIndicator({ id: 'publicity_materials', name: { zh: '发放宣传资料', en: 'Materials' }, unit: { zh: '份', en: 'copies' } }),
  ],
  towns: [{ name: '松源镇', code: '441403116', province: '广东省' }, HOSTILE, '=1+1镇', '大张楼镇', '东庄镇'],
  rows: [
    ['松源镇', 2023, 'admin_inspections', '245', '行政检查案件245宗'],
    ['松源镇', 2023, 'publicity_materials', '≥5000', '5000余份'],
    [HOSTILE, 2023, 'admin_inspections', '无', '未发生'],
    [HOSTILE, 2023, 'publicity_materials', '“数万份”'],
    ['=1+1镇', 2023, 'admin_inspections', 'Σ1–2·', '=HYPERLINK("http://x")'],
    ['=1+1镇', 2023, 'publicity_materials', '≈-3?'],
  ],
  reports: [['大张楼镇', 2023]],
  years: [2023],
})

export function result(change: ViewChange = {}): ResultTable {
  return runView(dataset, {
    ...DEFAULT_VIEW,
    page: 'compare',
    chart: 'bar',
    indicators: ['admin_inspections', 'publicity_materials'],
    years: { kind: 'span', from: 2023, to: 2023 },
    ...change,
  })
}

export const description: Description = {
  title: '行政检查次数、发放宣传资料，2023年',
  subtitle: '5个乡镇',
  alt: '条形图',
  summary: '2023年，松源镇行政检查245次。',
  sourceLine: '来源：各镇报告',
  notes: ['“≥”表示不少于'],
  remarks: ['松源镇：以“宗”计。'],
  leftOutHeading: '没有数值',
  leftOut: ['大张楼镇：未提及', '东庄镇：无该年报告'],
  signs: ['at_least', 'zero', 'vague', 'not_mentioned'],
}

export const told = { description, link: 'http://a.example/?page=compare' }
