/** A label that wants to stand at `at` and needs `size` pixels. */
export interface Wish {
  readonly at: number
  readonly size: number
}

interface Band {
  readonly from: number
  readonly to: number
}

/** Moves labels along one axis so that none overlap, as little as possible and inside the band. Same order as given. */
export function dodge(wishes: readonly Wish[], { from, to }: Band): number[] {
  const order = wishes.map((_, i) => i).sort((a, b) => (wishes[a]?.at ?? 0) - (wishes[b]?.at ?? 0))
  const places = new Array<number>(wishes.length).fill(0)
  let floor = from
  for (const i of order) {
    const { at, size } = wishes[i] ?? { at: 0, size: 0 }
    places[i] = Math.max(at, floor + size / 2)
    floor = (places[i] ?? 0) + size / 2
  }
  let ceiling = to
  for (const i of order.reverse()) {
    const { size } = wishes[i] ?? { size: 0 }
    places[i] = Math.min(places[i] ?? 0, ceiling - size / 2)
    ceiling = (places[i] ?? 0) - size / 2
  }
  return places
}
