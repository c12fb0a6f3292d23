const KIND = /(?:街道办事处|街道|民族乡|镇|乡)$/

/** Pairs of names that differ only in 镇, 乡 or 街道: 新桥 and 新桥镇. Names with two fuller forms are left alone. */
export function sameTowns(names: readonly string[]): { readonly short: string; readonly full: string }[] {
  const known = new Set(names)
  const fuller = new Map<string, string[]>()
  for (const full of known) {
    const short = full.replace(KIND, '')
    if (short === full || short.length < 2 || !known.has(short)) continue
    fuller.set(short, [...(fuller.get(short) ?? []), full])
  }
  return [...fuller].flatMap(([short, [full, ...others]]) => (full === undefined || others.length > 0 ? [] : [{ short, full }]))
}
