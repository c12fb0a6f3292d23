/** What one check found: every item either passes or gets one complaint. */
export interface Verdict {
  readonly name: string
  readonly checked: number
  readonly failures: readonly string[]
}

/** Holds each item against a rule; `complain` says what is wrong, or null. */
export function judge<T>(name: string, items: Iterable<T>, complain: (item: T) => string | null): Verdict {
  const all = [...items]
  return { name, checked: all.length, failures: all.map(complain).filter((complaint) => complaint !== null) }
}

/** The first complaint of several rules. */
export function firstComplaint<T>(rules: readonly ((item: T) => string | null)[]): (item: T) => string | null {
  return (item) => {
    for (const rule of rules) {
      const complaint = rule(item)
      if (complaint !== null) return complaint
    }
    return null
  }
}
