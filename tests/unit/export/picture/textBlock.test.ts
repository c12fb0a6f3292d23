import { expect, it } from 'vitest'
import { textBlock } from '@/export/picture/textBlock'

function lines(text: string, width: number): string[] {
  const { markup } = textBlock(text, width, { size: 10, color: '#000' })
  return [...markup.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, line = '']) => line.replaceAll('&amp;', '&'))
}

it('breaks an address behind its ? and &, never inside a word', () => {
  const address = 'https://a.example/towns/?page=compare&chart=bar&indicator=info_disclosed&year=latest'
  const broken = lines(`链接：${address}`, 180)
  expect(broken.join('')).toBe(`链接：${address}`)
  expect(broken.length).toBeGreaterThan(2)
  expect(broken.slice(1, -1).filter((line) => !/[?&]$/.test(line))).toEqual([])
})

it('breaks what is too long in itself where the line ends', () => {
  const broken = lines(`x=${'a'.repeat(100)}`, 180)
  expect(broken.join('')).toBe(`x=${'a'.repeat(100)}`)
  expect(broken.length).toBeGreaterThan(2)
})
