/**
 * The elements that rows are shown in while a long table scrolls: a row that stays keeps its own, a row that comes takes
 * one that a row has left, so that scrolling changes texts instead of making elements.
 */
export function assignSlots(before: ReadonlyMap<number, number>, places: readonly number[]): Map<number, number> {
  const taken = new Set(places.flatMap((place) => before.get(place) ?? []))
  const free = freeSlots(taken)
  return new Map(places.map((place) => [place, before.get(place) ?? free.next().value ?? place]))
}

function* freeSlots(taken: ReadonlySet<number>): Generator<number, void> {
  for (let slot = 0; ; slot++) {
    if (!taken.has(slot)) yield slot
  }
}
