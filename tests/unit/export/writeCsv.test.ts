import { expect, it } from 'vitest'
import { plainNumber } from '@/export/plainNumber'
import { writeCsv } from '@/export/writeCsv'

it('quotes what needs it and leaves numbers bare', () => {
  expect(writeCsv([['甲', 'a,b', 'say "x"', 'two\nlines', ' edge'], [1.5, -3, 0, null, '']])).toBe('甲,"a,b","say ""x""","two\nlines"," edge"\r\n1.5,-3,0,,\r\n')
})

it('guards formulas, but no negative number', () => {
  expect(writeCsv([['=1', '-1', '-1+1', '＝1', '@x', '+86 10']])).toBe("'=1,-1,'-1+1,'＝1,'@x,'+86 10\r\n")
})

it.each([
  [0.1, '0.1'],
  [-1234567.25, '-1234567.25'],
  [1e21, '1000000000000000000000'],
  [1e-7, '0.0000001'],
])('%d is written %s', (value, text) => {
  expect(plainNumber(value)).toBe(text)
})
