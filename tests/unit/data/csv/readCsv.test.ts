import { describe, expect, test } from 'vitest'
import { readCsv } from '@/data/csv/readCsv'

describe('readCsv', () => {
  test.each([
    ['plain', 'a,b\n1,2\n', [['a', 'b'], ['1', '2']]],
    ['CRLF', 'a,b\r\n1,2\r\n', [['a', 'b'], ['1', '2']]],
    ['CR alone', 'a,b\r1,2', [['a', 'b'], ['1', '2']]],
    ['quotes, commas and breaks inside', '"a ""x""","1\n2",\n', [['a "x"', '1\n2', '']]],
    ['nothing trimmed', ' a , b\n', [[' a ', ' b']]],
    ['ragged rows as they are', 'a,b\n1\n1,2,3', [['a', 'b'], ['1'], ['1', '2', '3']]],
    ['blank rows keep their number', 'a\n\nb\n\n\n', [['a'], [''], ['b']]],
    ['names that objects own', '__proto__,constructor\n1,2', [['__proto__', 'constructor'], ['1', '2']]],
    ['empty', '', []],
  ])('%s', (_, text, rows) => expect(readCsv(text, { delimiter: ',' })).toEqual({ rows, problems: [] }))

  test('a quote that never closes is an error at its row', () => {
    expect(readCsv('a,b\n1,2\n3,"4\n5,6\n', { delimiter: ',', file: 'x.csv' }).problems).toEqual([
      { code: 'quote_never_closed', level: 'error', place: { file: 'x.csv', row: 3 }, quoted: '4\n5,6\n', values: {} },
    ])
  })
})
