/**
 * Sparse texts of a column, dictionary-coded, immutable and transferable between threads:
 * `refs[i]` is the dictionary entry of cell `cells[i]`; entry `r` is the UTF-8 in `bytes` from `ends[r-1]` to `ends[r]`.
 */
export interface TextColumn {
  /** Ascending cell indices. */
  readonly cells: Uint32Array
  readonly refs: Uint32Array
  readonly ends: Uint32Array
  readonly bytes: Uint8Array
}

export const EMPTY_TEXTS: TextColumn = {
  cells: new Uint32Array(0),
  refs: new Uint32Array(0),
  ends: new Uint32Array(0),
  bytes: new Uint8Array(0),
}

/** Builds the column from cell → text; empty texts are left out. */
export function buildTextColumn(entries: Iterable<readonly [cell: number, text: string]>): TextColumn {
  const filled = [...entries].filter(([, text]) => text !== '').sort(([a], [b]) => a - b)
  if (filled.length === 0) return EMPTY_TEXTS
  const dictionary = new Map<string, number>()
  const refs = Uint32Array.from(filled, ([, text]) => {
    const known = dictionary.get(text) ?? dictionary.size
    dictionary.set(text, known)
    return known
  })
  return { cells: Uint32Array.from(filled, ([cell]) => cell), refs, ...encodeDictionary([...dictionary.keys()]) }
}

/** Builds the column from what each cell says: 1 + place in `texts`, 0 for nothing. Costs one pass over the cells. */
export function packTexts(byCell: Uint32Array, texts: readonly string[]): TextColumn {
  let count = 0
  for (const ref of byCell) if (ref !== 0) count++
  if (count === 0) return EMPTY_TEXTS
  const [cells, refs] = [new Uint32Array(count), new Uint32Array(count)]
  const known = new Uint32Array(texts.length + 1)
  const dictionary: string[] = []
  let at = 0
  for (let cell = 0; cell < byCell.length; cell++) {
    const text = byCell[cell] ?? 0
    if (text === 0) continue
    if (known[text] === 0) known[text] = dictionary.push(texts[text - 1] ?? '')
    cells[at] = cell
    refs[at++] = (known[text] ?? 1) - 1
  }
  return { cells, refs, ...encodeDictionary(dictionary) }
}

function encodeDictionary(texts: readonly string[]): Pick<TextColumn, 'ends' | 'bytes'> {
  let size = 0
  const ends = Uint32Array.from(texts, (text) => (size += utf8Length(text)))
  const bytes = new TextEncoder().encode(texts.join(''))
  return bytes.length === size ? { ends, bytes } : encodeDictionary(texts.map(wellFormed))
}

/** A text with U+FFFD for every surrogate that lacks its partner. */
function wellFormed(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text))
}

/** Bytes of a text in UTF-8; a surrogate without its partner takes those of U+FFFD. */
function utf8Length(text: string): number {
  let bytes = text.length
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 0x7ff) bytes += 2
    else if (code > 0x7f) bytes += 1
    if (isHigh(code) && isLow(text.charCodeAt(i + 1))) i++
  }
  return bytes
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}

/** The text of a cell, or null. Costs a binary search. */
export function textAt(column: TextColumn, cell: number): string | null {
  const found = findCell(column.cells, cell)
  if (found < 0) return null
  const ref = column.refs[found] ?? 0
  const start = ref === 0 ? 0 : (column.ends[ref - 1] ?? 0)
  return new TextDecoder().decode(column.bytes.subarray(start, column.ends[ref]))
}

/** By cell: 1 + entry of the dictionary, 0 for no text; cells beyond the last with a text are left out. */
export function refsByCell({ cells, refs }: TextColumn): Uint32Array {
  const byCell = new Uint32Array((cells[cells.length - 1] ?? -1) + 1)
  for (let i = 0; i < cells.length; i++) byCell[cells[i] ?? 0] = (refs[i] ?? 0) + 1
  return byCell
}

/** Where a cell stands among ascending cells; -1 where it does not. */
export function findCell(cells: Uint32Array, cell: number): number {
  let low = 0
  let high = cells.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const at = cells[middle] ?? 0
    if (at === cell) return middle
    if (at < cell) low = middle + 1
    else high = middle - 1
  }
  return -1
}
