import { describe, expect, it } from 'vitest'
import { packEmbedded, unpackEmbedded } from '@/data/package/embedded'

const embedded = { files: { 'catalog.json': '[]', 'towns/towns.csv': '荫城镇,"</script>"\n' }, start: 'page=compare' }

describe('what a page in one file carries', () => {
  it('comes back as it was', () => {
    expect(unpackEmbedded(packEmbedded(embedded))).toEqual({ kind: 'valid', value: embedded })
  })

  it('cannot end the element that holds it', () => {
    expect(packEmbedded(embedded)).toMatch(/^[A-Za-z0-9+/=]+$/)
  })

  it('may be large', () => {
    const files = { 'a.csv': Array.from({ length: 5_000 }, (_, i) => `${i * 7919},镇`).join('\n') }
    expect(unpackEmbedded(packEmbedded({ files, start: '' }))).toEqual({ kind: 'valid', value: { files, start: '' } })
  })
})

describe('what cannot be read', () => {
  const whole = packEmbedded(embedded)

  it.each([
    ['nothing', '\n  ', { kind: 'missing' }],
    ['a cut file', whole.slice(0, -20), { kind: 'invalid', reason: 'file_truncated', quoted: whole.slice(-40, -20) }],
    ['no base64', '数据', { kind: 'invalid', reason: 'file_truncated', quoted: '数据' }],
    ['something else', packEmbedded([] as never), { kind: 'invalid', reason: 'file_malformed', quoted: '' }],
    ['files that are no texts', packEmbedded({ files: { a: 1 }, start: '' } as never), { kind: 'invalid', reason: 'file_malformed', quoted: '' }],
  ])('%s', (_name, packed, answer) => {
    expect(unpackEmbedded(packed)).toEqual(answer)
  })
})
