import { describe, expect, it } from 'vitest'
import { swarm } from '@/charts/distribution/swarm'

describe('swarm', () => {
  it('leaves what is apart on the line and lifts what would cover another', () => {
    expect(swarm({ xs: [0, 20, 40], r: 5, most: 100 })).toEqual([0, 0, 0])
    expect(swarm({ xs: [0, 0, 0], r: 5, most: 100 })).toEqual([0, 10, 20])
    expect(swarm({ xs: [0, 6], r: 5, most: 100 })).toEqual([0, 8])
  })

  it('keeps every pair apart', () => {
    const xs = Array.from({ length: 60 }, (_, i) => (i * 37) % 90)
    const lifts = swarm({ xs, r: 4, most: 500 })
    const gaps = xs.flatMap((x, i) => xs.slice(i + 1).map((other, k) => Math.hypot(x - other, (lifts[i] ?? 0) - (lifts[i + 1 + k] ?? 0))))
    expect(Math.min(...gaps)).toBeGreaterThan(7.9)
  })
})
