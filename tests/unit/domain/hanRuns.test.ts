import { describe, expect, it } from 'vitest'
import { hanRuns, langOf } from '@/domain/hanRuns'

const shown = (text: string) => hanRuns(text).map((run) => (run.han ? `[${run.text}]` : run.text)).join('')

describe('hanRuns', () => {
  it.each([
    ['', ''],
    ['no Han at all', 'no Han at all'],
    ['“5000余份” (5,000-odd copies) is written ≥5,000', '“5000[余份]” (5,000-odd copies) is written ≥5,000'],
    ['“3股3中队” (3 sections)', '“3[股3中队]” (3 sections)'],
    ['Decree 〔2024〕5号.', 'Decree 〔2024〕5[号].'],
    ['荫城镇', '[荫城镇]'],
    ['Yincheng 荫城镇, 上党区 too', 'Yincheng [荫城镇], [上党区] too'],
    ['线上17宗，线下14宗。 A sum.', '[线上17宗，线下14宗]。 A sum.'],
  ])('%s', (text, parts) => {
    expect(shown(text)).toBe(parts)
  })

  it('loses nothing', () => {
    const text = '“无” (none)，约300人；end'
    expect(hanRuns(text).map((run) => run.text).join('')).toBe(text)
  })
})

describe('langOf', () => {
  it('marks what holds Han signs', () => {
    expect([langOf('“定期”'), langOf('Not mentioned'), langOf('≥50'), langOf('')]).toEqual(['zh-CN', undefined, undefined, undefined])
  })
})
