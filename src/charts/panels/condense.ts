/** What is drawn of a long list: rows, and how many were left out between two of them. */
export type CondensedEntry = { readonly kind: 'row'; readonly row: number } | { readonly kind: 'break'; readonly count: number }

interface Limits {
  /** Drawn whole up to this length. */
  readonly most: number
  readonly head: number
  readonly tail: number
}

/** Keeps the head, the tail and the wanted rows of a long list, and counts what lies between. */
export function condense(rows: readonly number[], wanted: (row: number) => boolean, { most, head, tail }: Limits): CondensedEntry[] {
  if (rows.length <= most) return rows.map((row) => ({ kind: 'row', row }))
  const entries: CondensedEntry[] = []
  let skipped = 0
  const endSkip = () => {
    if (skipped > 0) entries.push({ kind: 'break', count: skipped })
    skipped = 0
  }
  rows.forEach((row, i) => {
    if (i >= head && i < rows.length - tail && !wanted(row)) skipped++
    else {
      endSkip()
      entries.push({ kind: 'row', row })
    }
  })
  endSkip()
  return entries
}
