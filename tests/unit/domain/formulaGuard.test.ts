import fc from 'fast-check'
import { expect, it } from 'vitest'
import { guardFormula, unguardFormula } from '@/domain/formulaGuard'

it.each([
  ['=1+1', "'=1+1"],
  ['+cmd|calc', "'+cmd|calc"],
  ['-2+3', "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['＝1+1', "'＝1+1"],
  ['＋1＋1', "'＋1＋1"],
  ['－1－1', "'－1－1"],
  ['＠SUM', "'＠SUM"],
  ["'=1", "''=1"],
  ['-', "'-"],
  ['-3', '-3'],
  ['-1,234.5', '-1,234.5'],
  ['+3%', '+3%'],
  ['荫城镇', '荫城镇'],
  ['— 未提及', '— 未提及'],
  ["'tis", "'tis"],
  ['', ''],
])('%j is written %j', (text, guarded) => {
  expect(guardFormula(text)).toBe(guarded)
})

it('comes back as it was, whatever it was', () => {
  const text = fc.array(fc.constantFrom("'", '=', '-', '+', '@', '3', 'a', '\t', '＝')).map((signs) => signs.join(''))
  fc.assert(
    fc.property(fc.oneof(text, fc.string()), (any) => {
      expect(unguardFormula(guardFormula(any))).toBe(any)
    }),
    { numRuns: 2000 },
  )
})
