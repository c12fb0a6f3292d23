import { assert, property, stringMatching } from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { splitCsv } from '@/data/csv/splitCsv'

describe('splitCsv', () => {
  test.each([
    ['quotes in the middle of a field are text', 'a"b"c,d', [['a"b"c', 'd']], []],
    ['spaces after a closing quote', '"a"  ,b\n', [['a', 'b']], []],
    ['text after a closing quote', '"a"b",c\nd', [['a"b', 'c'], ['d']], [{ kind: 'malformed', row: 0 }]],
    ['a quote that never closes', 'a\n"b\nc', [['a'], ['b\nc']], [{ kind: 'never_closed', row: 1 }]],
    ['a delimiter at the very end', 'a,', [['a', '']], []],
    ['an empty quoted field at the end', 'a,""', [['a', '']], []],
  ])('%s', (_, text, rows, faults) => expect(splitCsv(text, ',')).toEqual({ rows, faults }))

  test('well-formed text reads as PapaParse reads it', () => {
    const table = /^((("([a ,;\n余]|""){0,4}"|[a 余]{0,3}),){0,3}("([a ,\n]|""){0,4}"|[a余]{1,3})\n){1,6}$/
    assert(property(stringMatching(table), (text) => {
      const { data } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' })
      expect([...splitCsv(text, ',').rows, ['']]).toEqual(data)
    }))
  })
})
