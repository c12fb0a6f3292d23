import { describe, expect, it } from 'vitest'
import { wordingSegments } from '@/components/evidence/wordingSegments'

/** The wording with what is highlighted in brackets. */
function highlight(wording: string, cell: Parameters<typeof wordingSegments>[1]): string {
  return wordingSegments(wording, cell).map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')
}

const reported = (value: number) => ({ state: 'reported', value, basis: 'printed' }) as const

describe('wordingSegments', () => {
  it.each([
    ['the number, not its measure word', '行政检查案件245宗', reported(245), '行政检查案件[245]宗'],
    ['the words that round it', '印发各类宣传资料5000余份', reported(5000), '印发各类宣传资料[5000余]份'],
    ['the one of several that was read', '3期100余人次专题培训会、推进会', reported(100), '3期[100余]人次专题培训会、推进会'],
    ['no guess between several that do not fit', '3期100余人次专题培训会', reported(7), '3期100余人次专题培训会'],
    ['the only one, though counted in ten thousands', '罚款金额共计1.4万元', reported(14000), '罚款金额共计[1.4万]元'],
    ['a number that is a name is left alone', '办理12345热线诉求170余件', reported(170), '办理12345热线诉求[170余]件'],
    ['all parts of a sum', '一个公共法律服务站，10个公共法律服务工作室', { state: 'reported', value: 11, basis: 'summed' } as const, '[一]个公共法律服务站，[10]个公共法律服务工作室'],
    ['the words of a vague quantity', '宣传资料数万份', { state: 'vague', value: null, basis: 'printed' } as const, '宣传资料[数万份]'],
    ['nothing where the report says none', '无行政强制案件', { state: 'zero', value: 0, basis: 'printed' } as const, '无行政强制案件'],
    ['nothing in a mention', '2名法律顾问', { state: 'stated', value: null, basis: 'printed' } as const, '2名法律顾问'],
  ])('marks %s', (_, wording, cell, expected) => {
    expect(highlight(wording, cell)).toBe(expected)
  })

  it('loses nothing of the wording', () => {
    const wording = '全镇5个行政村，3期100余人次'
    expect(wordingSegments(wording, reported(5)).map(({ text }) => text).join('')).toBe(wording)
  })
})
