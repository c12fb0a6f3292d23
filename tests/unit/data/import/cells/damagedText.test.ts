import { expect, test } from 'vitest'
import { isDamaged, isDamagedName } from '@/data/import/cells/damagedText'

const misread = (text: string): string => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text))

test.each(['新桥镇', '上党区荫城镇人民政府', '行政检查', '2023年', '八义镇'])('%s read as Windows-1252, once or twice, is seen', (text) => {
  expect([isDamaged(misread(text)), isDamaged(misread(misread(text)))]).toEqual([true, true])
})

test.each(['锟斤拷', '新\ufffd镇', '烫烫烫', '检查???次'])('%s is lost', (text) => expect(isDamaged(text)).toBe(true))

test.each(['“‘café’”', 'Curaçao', 'Ålesund…', 'Réunion', '25°C', '±5%', '检查了吗？？', '怎么办??', 'Ô', '½ é', '«à»'])('%s is what it says', (text) => expect(isDamaged(text)).toBe(false))

test('of a name two question marks are enough', () => {
  expect(['??镇', '新桥镇?'].map(isDamagedName)).toEqual([true, false])
})
