import { expect, it } from 'vitest'
import { messages as en } from '@/locales/en'
import { messages as zh } from '@/locales/zh-CN'
import { describeLinkProblems } from '@/link/describeLinkProblems'
import { decodeView } from '@/link/viewCodec'
import { sampleDataset } from './sampleData'

const dataset = sampleDataset()
const inChinese = (search: string) => describeLinkProblems(decodeView(search, dataset).problems, { lang: 'zh', messages: zh })
const inEnglish = (search: string) => describeLinkProblems(decodeView(search, dataset).problems, { lang: 'en', messages: en })

it.each([
  ['page=compare', []],
  ['year=20x4&town=新桥乡', ['链接中有 2 项无法识别，已用默认值：乡镇“新桥乡”（本数据中没有）；年份“20x4”']],
  ['town=140404102~新桥乡', ['链接中有 1 项无法识别，已略去，其余照常显示：乡镇“新桥乡”（本数据中没有）']],
  ['town=140404102~新桥乡&chart=pie', ['链接中有 2 项无法识别，已略去或改用默认值：图表类型“pie”；乡镇“新桥乡”（本数据中没有）']],
  ['town=东庄镇', ['链接中有 1 项无法识别，已用默认值：乡镇“东庄镇”（有多个同名乡镇，请改用区划代码）']],
  ['v=9', ['此链接由较新版本的页面生成，能识别的部分已照常显示，其余部分已略去。']],
  ['q=%E6', ['链接不完整，可能在转发时被截断，现在看到的内容可能与发送者所见不同。请向发送者索取完整链接。']],
  [`q=${'字'.repeat(51)}`, ['链接中的查找文字过长，只用了前 50 个字符。']],
])('%s', (search, sentences) => {
  expect(inChinese(search)).toEqual(sentences)
})

it('names the first items of many, and shortens what is long or unseen', () => {
  const search = `town=${[1, 2, 3, 4, 5, 6, 7].map((n) => `${n}\u202E${'长'.repeat(40)}`).join('~')}`
  const quote = (n: number) => `乡镇“${n}${'长'.repeat(29)}…”（本数据中没有）`
  expect(inChinese(search)).toEqual([`链接中有 7 项无法识别，已用默认值：${[1, 2, 3, 4, 5, 6].map(quote).join('；')}等`])
})

it('speaks English', () => {
  expect(inEnglish('year=20x4&town=新桥乡')).toEqual([
    '2 items in the link were not recognised; the defaults are shown instead: town ‘新桥乡’ (not in this data); year ‘20x4’',
  ])
})

it('names a data set that is not here', () => {
  const unknown = { code: 'dataset_unknown', level: 'note', place: { field: 'ds' }, quoted: 'nowhere', values: {} } as const
  expect(describeLinkProblems([unknown], { lang: 'zh', messages: zh })).toEqual([
    '链接中有 1 项无法识别，已用默认值：数据集“nowhere”（本页没有这一数据集）',
  ])
})
