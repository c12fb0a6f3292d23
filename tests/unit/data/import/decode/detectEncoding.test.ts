import { expect, test } from 'vitest'
import { detectEncoding } from '@/data/import/decode/detectEncoding'
import { encodeText } from '../../../../fixtures/import/encodeText'

const towns = '新桥镇,2023,5\n'.repeat(60)

test.each([
  ['broken off in a sign', encodeText('新桥镇', 'utf-8').slice(0, -1), 'utf-8'],
  ['with a damaged byte', encodeText(towns, 'utf-8').fill(0xff, 4, 5), 'utf-8'],
  ['with a damaged byte, most of it figures', encodeText(towns + '1,2,3\n'.repeat(600_000), 'utf-8').fill(0xff, 4, 5), 'utf-8'],
  ['GBK broken off in a sign', encodeText(towns, 'gb18030').slice(0, -10), 'gb18030'],
  ['Western', encodeText('Région,Année\nÎle-de-France,2022\nBourgogne-Franche-Comté,2022\n', 'windows-1252'), 'windows-1252'],
] as const)('%s', (_, bytes, encoding) => {
  expect(detectEncoding(bytes).encoding).toBe(encoding)
})
