const QUOTE = 0x22
/** A byte that ends no sign of any encoding read here, so that cells can be decoded in a row. */
const BETWEEN = 0
/** Cells up to here are looked at byte by byte: waking the decoder costs more. */
const SHORT = 16

/** The text of a cell between its delimiters. */
export function decodeCell(cell: Uint8Array, decoder: TextDecoder): string {
  const plain = cell.length <= SHORT ? plainAscii(cell) : null
  return plain ?? withoutQuotes(decoder.decode(cell))
}

/** The texts of many cells: decoded together, unless one holds the byte that keeps them apart. */
export function decodeCells(bytes: Uint8Array, { starts, ends }: { readonly starts: Uint32Array; readonly ends: Uint32Array }, decoder: TextDecoder): string[] {
  if (starts.length === 0) return []
  const size = starts.reduce((sum, start, i) => sum + (ends[i] ?? start) - start + 1, 0)
  const row = new Uint8Array(size)
  let at = 0
  for (let i = 0; i < starts.length; i++) {
    for (let from = starts[i] ?? 0, end = ends[i] ?? 0; from < end; from++) row[at++] = bytes[from] ?? 0
    row[at++] = BETWEEN
  }
  const texts = decoder.decode(row.subarray(0, size - 1)).split('\0')
  if (texts.length === starts.length) return texts.map(withoutQuotes)
  return Array.from(starts, (start, i) => decodeCell(bytes.subarray(start, ends[i]), decoder))
}

function withoutQuotes(text: string): string {
  return text.startsWith('"') ? text.slice(1, -1).replace(/""/g, '"').replace(/\r\n?/g, '\n') : text
}

/** The text of bytes that mean the same in every encoding read here; null for others and quotes. */
function plainAscii(cell: Uint8Array): string | null {
  let text = ''
  for (let i = 0; i < cell.length; i++) {
    const byte = cell[i] ?? 0
    if (byte > 0x7f || byte === QUOTE) return null
    text += String.fromCharCode(byte)
  }
  return text
}
