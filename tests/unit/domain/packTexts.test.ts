import { expect, test } from 'vitest'
import { EMPTY_TEXTS, buildTextColumn, packTexts } from '@/domain/textColumn'

test('packs texts by cell as building from pairs does', () => {
  const packed = packTexts(Uint32Array.of(0, 3, 0, 1, 3), ['甲', '未用', '乙'])
  expect(packed).toEqual(buildTextColumn([[3, '甲'], [1, '乙'], [4, '乙']]))
})

test('is empty where no cell says anything', () => {
  expect(packTexts(new Uint32Array(3), ['甲'])).toBe(EMPTY_TEXTS)
})
