import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Encoding } from '@/data/import/decode/encoding'
import { decodeCell, decodeCells } from '@/data/import/table/decodeCells'
import { encodeText } from '../../../../fixtures/import/encodeText'

it.each([
  ['12.5', '12.5'],
  ['"甲""乙"', '甲"乙'],
  ['"甲\r\n乙"', '甲\n乙'],
  ['', ''],
])('%j says %j', (cell, said) => expect(decodeCell(new TextEncoder().encode(cell), new TextDecoder())).toBe(said))

it('decodes cells together as it does one by one, also where one holds what keeps them apart', () => {
  const cell = fc.oneof(fc.constantFrom('', '50余', '"1,234"', '"他说""好"""', '荫城镇', '甲\0乙'), fc.integer().map(String))
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 12 }), fc.constantFrom<Encoding>('utf-8', 'gb18030', 'big5'), (cells, encoding) => {
      const known = encoding === 'big5' ? cells.map((one) => one.replace(/[^\0-\x7f]/g, '')) : cells
      const bytes = known.map((one) => encodeText(one, encoding))
      const ends = Uint32Array.from(bytes, (_, i) => bytes.slice(0, i + 1).reduce((sum, { length }) => sum + length, 0))
      const starts = Uint32Array.from(bytes, (_, i) => (i === 0 ? 0 : (ends[i - 1] ?? 0)))
      const all = Uint8Array.from(bytes.flatMap((one) => [...one]))
      const decoder = new TextDecoder(encoding)
      expect(decodeCells(all, { starts, ends }, decoder)).toEqual(bytes.map((one) => decodeCell(one, decoder)))
    }),
  )
})
