const PAGE = 12

/** The row that a key leads to from a row of so many; null where it is no key for moving. */
export function rowStep(at: number, key: string, count: number): number | null {
  const wanted = new Map([
    ['ArrowDown', at + 1],
    ['ArrowUp', at - 1],
    ['PageDown', at + PAGE],
    ['PageUp', at - PAGE],
    ['Home', 0],
    ['End', count - 1],
  ]).get(key)
  return wanted === undefined || count === 0 ? null : Math.min(Math.max(wanted, 0), count - 1)
}
