import { expect, it } from 'vitest'
import { messages as en } from '@/locales/en'
import { messages as zh } from '@/locales/zh-CN'
import { CARRIED_DATA_PROBLEM_CODES, carriedDataProblem } from '@/link/carriedDataProblem'
import { describeCarriedData } from '@/link/describeCarriedData'

const chinese = { lang: 'zh', messages: zh } as const
const english = { lang: 'en', messages: en } as const

it('gives both lengths of an incomplete link, and what to do', () => {
  const problem = carriedDataProblem('link_data_incomplete', { expected: 2660, received: 2000 })
  expect(describeCarriedData(problem, chinese)).toBe(
    '链接不完整：应为 2660 个字符，收到 2000 个。请让发送者把整个链接放在一行文字里重新发送，或者改发数据文件（.zhenjian.json）。',
  )
  expect(describeCarriedData(problem, english)).toBe(
    'The link is incomplete: it should hold 2660 characters of data, but only 2000 arrived. Ask the sender to send the whole link again as one line of text, or to send the data file (.zhenjian.json) instead.',
  )
})

it.each(CARRIED_DATA_PROBLEM_CODES)('has a sentence for %s', (code) => {
  expect(describeCarriedData(carriedDataProblem(code), chinese)).toMatch(/。$/)
})

it('leaves other problems to others', () => {
  expect(describeCarriedData({ code: 'link_truncated', level: 'error', place: {}, quoted: null, values: {} }, chinese)).toBeNull()
})
