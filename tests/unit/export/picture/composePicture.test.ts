import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { chartTheme } from '@/charts/theme'
import { chartWidth, composePicture } from '@/export/picture/composePicture'
import { renderChart } from '@/export/picture/renderChart'
import { HOSTILE, chinese, description, result } from '../sample'

const theme = chartTheme('light')

async function picture(paper: 12 | 15, change: Partial<typeof description> = {}) {
  const chart = await renderChart(result(), { theme, locale: chinese, width: chartWidth(paper), height: 300 })
  return composePicture({ chart: chart!, paper, description: { ...description, ...change }, figure: '1', link: `http://a.example/?${'x'.repeat(200)}`, theme, locale: chinese })
}

function parse(svg: string) {
  const document = new new Window().DOMParser().parseFromString(svg, 'image/svg+xml')
  return { root: document.documentElement, text: document.documentElement.textContent ?? '' }
}

describe('a picture', () => {
  it.each([
    [12, 454],
    [15, 567],
  ] as const)('for %i cm of paper is %i pixels wide', async (paper, width) => {
    const drawn = await picture(paper)
    expect(drawn.width).toBe(width)
    expect(drawn.svg).toMatch(new RegExp(`^<svg [^>]*width="${width}" height="${drawn.height}" viewBox="0 0 ${width} ${drawn.height}"`))
  })

  it('holds title, legend, what is left out, source, link and caption', async () => {
    const { text } = parse((await picture(12)).svg)
    for (const part of ['行政检查次数、发放宣传资料，2023年', '5个乡镇', '不少于', '来源：各镇报告', '没有数值——大张楼镇：未提及', '东庄镇：无该年报告', '链接：http://a.example/', '图1　', '松源镇', '245']) {
      expect(text).toContain(part)
    }
  })

  it('is on white', async () => {
    expect((await picture(12)).svg).toContain('fill="#ffffff"/>')
  })

  it('breaks long lines inside its width', async () => {
    const long = await picture(12, { title: '行政检查次数'.repeat(12) })
    const short = await picture(12)
    expect(long.height).toBeGreaterThan(short.height)
  })

  it('takes names for text, and leaves out what XML cannot hold', async () => {
    const { svg } = await picture(12, { title: `${HOSTILE}\u0000\uD800`, leftOut: ['<script>alert(1)</script>'] })
    expect(svg).not.toMatch(/<(img|script)/)
    expect(svg).toContain('&lt;img src=x onerror=alert(1)&gt;镇')
    expect(svg).not.toMatch(/\u0000|\uD800/)
  })

  it('names the first of many that are left out, and how many more', async () => {
    const { text } = parse((await picture(12, { leftOut: Array.from({ length: 20 }, (_, i) => `${i}镇：未提及`) })).svg)
    expect(text).toContain('11镇：未提及')
    expect(text).toContain('另有8项，未列出')
    expect(text).not.toContain('12镇：未提及')
  })
})

it('a table is not drawn', async () => {
  expect(await renderChart(result({ chart: 'table' }), { theme, locale: chinese, width: 400, height: 300 })).toBeNull()
})
