/** Places of dots on a strip: how far each is lifted above the line so that none covers another. */
export interface SwarmSpec {
  /** Pixels along the axis, one a dot. */
  readonly xs: readonly number[]
  readonly r: number
  /** Highest lift; dots beyond it share a place. */
  readonly most: number
}

/** Lifts dots out of each other's way, in order of x; the same dots always land in the same places. */
export function swarm({ xs, r, most }: SwarmSpec): number[] {
  const order = xs.map((_, i) => i).sort((a, b) => (xs[a] ?? 0) - (xs[b] ?? 0) || a - b)
  const lifts = new Array<number>(xs.length).fill(0)
  const placed: { x: number; lift: number }[] = []
  for (const i of order) {
    const x = xs[i] ?? 0
    const near = placed.slice(-80).filter((other) => x - other.x < 2 * r)
    lifts[i] = Math.min(most, freeLift(x, near, r))
    placed.push({ x, lift: lifts[i] ?? 0 })
  }
  return lifts
}

function freeLift(x: number, near: readonly { x: number; lift: number }[], r: number): number {
  const candidates = [0, ...near.map((other) => other.lift + Math.sqrt(Math.max(0, 4 * r * r - (x - other.x) ** 2)))].sort((a, b) => a - b)
  const free = (lift: number) => near.every((other) => (x - other.x) ** 2 + (lift - other.lift) ** 2 >= 4 * r * r - 0.01)
  return candidates.find(free) ?? 0
}
