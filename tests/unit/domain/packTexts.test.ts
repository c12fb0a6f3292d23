import { expect, test } from 'vitest'
import { EMPTY_TEXTS, buildTextColumn, packTexts, textAt } from '@/domain/textColumn'

test('packs texts by cell as building from pairs does', () => {
  const packed = packTexts(Uint32Array.of(0, 3, 0, 1, 3), ['甲', '未用', '乙'])
  expect(packed).toEqual(buildTextColumn([[3, '甲'], [1, '乙'], [4, '乙']]))
})

test('is empty where no cell says anything', () => {
  expect(packTexts(new Uint32Array(3), ['甲'])).toBe(EMPTY_TEXTS)
})

test('keeps signs of every length, and what is half a sign apart from its neighbours', () => {
  const texts = ['aé\u0000', '镇𠮷', '\ud842', '\udfb7x', '']
  const packed = packTexts(Uint32Array.of(1, 2, 3, 4), texts)
  expect([0, 1, 2, 3].map((cell) => textAt(packed, cell))).toEqual(['aé\u0000', '镇𠮷', '\ufffd', '\ufffdx'])
})
