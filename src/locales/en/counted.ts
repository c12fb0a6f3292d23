/** A count with its noun, or with noun and verb: 1 cell is, 3 cells are. Texts are counts already written out: 1,200 rows. */
export function counted(count: number | string | undefined, one: string, many = `${one}s`): string {
  const written = typeof count === 'number' ? count.toLocaleString('en') : (count ?? '')
  return `${written} ${written === '1' ? one : many}`
}

/** The plural of a word that the reader may have typed: countries, towns, 片区. */
export function several(entity: string): string {
  const word = entity.toLowerCase()
  if (!/[a-z]$/.test(word)) return word
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`
}
