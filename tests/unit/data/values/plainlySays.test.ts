import fc from 'fast-check'
import { expect, it } from 'vitest'
import { locateFigures } from '@/data/values/locateFigures'
import { plainlySays } from '@/data/values/plainlySays'

it.each([
  ['全年行政检查次数1232', 1232],
  ['调解矛盾纠纷733件；成功率99%', 733],
  ['733次', 733],
  ['办理行政处罚案件12宗。', 12],
])('%s plainly says %d', (wording, value) => expect(plainlySays(wording, value)).toBe(true))

it.each([
  ['处罚31宗', 3],
  ['走访733人次', 733],
  ['检查1232，处罚12', 1232],
  ['处罚131宗', 31],
  ['第3次会议', 3],
  ['调解50余件', 50],
  ['办理3万件', 3],
  ['二十3件', 3],
  ['检查5-3次', 3],
  ['检查5件至3件', 5],
  ['2023年', 2023],
  ['增长1.5倍', 1.5],
])('%s leaves open whether it says %d', (wording, value) => expect(plainlySays(wording, value)).toBe(false))

it('never finds what the grammar of figures does not', () => {
  const piece = fc.constantFrom('调解', '件', '次', '第', '至', '到', '-', '余', '多', '万', '十', '三', '约', '超过', '百分之', '，', '。', '、', ' ', '年', '个百分点', '人次', '以上', '数', '几', '1+6', '0', '5', '12', '733', '2,000', '1.5', '%')
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), fc.constantFrom(0, 5, 12, 733, 2000, 1.5), (pieces, value) => {
      const wording = pieces.join('')
      if (!plainlySays(wording, value)) return
      expect([wording, locateFigures(wording).some(({ figure }) => figure !== null && (figure.value === value || figure.valueMax === value))]).toEqual([wording, true])
    }),
    { numRuns: 2_000 },
  )
})
