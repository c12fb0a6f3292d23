import { describe, expect, it } from 'vitest'
import { escapeMarkup, toSvg } from '@/charts/shapes/toSvg'

describe('toSvg', () => {
  it('draws shapes, with a gradient of its own for a fade', () => {
    expect(toSvg([{ kind: 'rect', x: 0, y: 0, width: 26, height: 15, fill: { kind: 'fade', stops: [[0, '#000000'], [1, 'rgba(0,0,0,0.1)']] } }], 'serif', 'a')).toBe(
      '<linearGradient id="a-0"><stop offset="0" stop-color="#000000"/><stop offset="1" stop-color="rgba(0,0,0,0.1)"/></linearGradient><rect x="0" y="0" width="26" height="15" rx="0" fill="url(#a-0)"/>',
    )
  })

  it('writes names as text', () => {
    expect(toSvg([{ kind: 'text', x: 1, y: 2, text: '<b>&', size: 12, fill: '#000000' }], "'A'", 'a')).toContain('>&#60;b&#62;&#38;</text>')
    expect(escapeMarkup(`<img src=x onerror="a('b')">`)).toBe('&#60;img src=x onerror=&#34;a(&#39;b&#39;)&#34;&#62;')
  })
})
