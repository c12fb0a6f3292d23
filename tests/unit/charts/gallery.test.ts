import { describe, expect, it } from 'vitest'
import { drawExample, snapshotOf } from '../../gallery/drawExample'
import { gallery } from '../../gallery/gallery'

const LARGEST = 150_000

describe('the gallery', () => {
  it('has at least 24 pictures, each under a name of its own', () => {
    const names = gallery.map(({ name }) => name)
    expect(names.length).toBeGreaterThanOrEqual(24)
    expect(new Set(names).size).toBe(names.length)
  })

  it.each(gallery.map((example) => [example.name, example] as const))('%s', async (name, example) => {
    const { svg } = await drawExample(example)
    expect(svg.length).toBeLessThan(LARGEST)
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
    await expect(snapshotOf(svg)).toMatchFileSnapshot(`../../gallery/__snapshots__/${name}.svg`)
  })
})
