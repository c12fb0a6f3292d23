/**
 * The values below which the given shares (0–1, ascending) of the figures lie, with a straight line between neighbours.
 * Costs a few passes, not a sort. The figures, at least one and none NaN, change places.
 */
export function quantiles(figures: Float64Array, shares: readonly number[]): number[] {
  let done = 0
  return shares.map((share) => {
    const place = (figures.length - 1) * share
    const below = Math.floor(place)
    if (below >= done) putInPlace(figures, below, done)
    done = below
    const low = figures[below] ?? NaN
    return place === below ? low : low + (least(figures, below + 1) - low) * (place - below)
  })
}

/**
 * Hoare's selection: brings the value that belongs at `place` there, none greater before and none smaller after it.
 * Everything before `from` is in its part already.
 */
function putInPlace(values: Float64Array, place: number, from: number): void {
  let low = from
  let high = values.length - 1
  while (low < high) {
    const pivot = middleOf(values[low] ?? 0, values[(low + high) >> 1] ?? 0, values[high] ?? 0)
    let left = low
    let right = high
    while (left <= right) {
      while ((values[left] ?? 0) < pivot) left++
      while ((values[right] ?? 0) > pivot) right--
      if (left > right) break
      swap(values, left++, right--)
    }
    if (place <= right) high = right
    else if (place >= left) low = left
    else return
  }
}

function middleOf(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))
}

function swap(values: Float64Array, a: number, b: number): void {
  const kept = values[a] ?? 0
  values[a] = values[b] ?? 0
  values[b] = kept
}

function least(values: Float64Array, from: number): number {
  let found = values[from] ?? NaN
  for (let i = from + 1; i < values.length; i++) {
    const value = values[i] ?? NaN
    if (value < found) found = value
  }
  return found
}
