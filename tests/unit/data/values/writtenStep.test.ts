import { expect, test } from 'vitest'
import { writtenStep } from '@/data/values/writtenStep'

test.each([
  ['5.1万', 1_000],
  ['5.1万人口', 1_000],
  ['1.2万份', 1_000],
  ['2.35万', 100],
  ['３万', 10_000],
  ['3千余份', 1_000],
  ['1.2亿元', 10_000_000],
  ['300万元', 10_000],
  ['1万2千', 1_000],
  ['两万', 10_000],
  ['二万三千', 1_000],
  ['51000', null],
  ['1.2345万', null],
  ['1万2345', null],
  ['二十三', null],
  ['95%', null],
])('%j was counted in steps of %j', (wording, step) => expect(writtenStep(wording)).toBe(step))
