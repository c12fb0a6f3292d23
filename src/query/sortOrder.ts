const BYTES = 8

/**
 * Order that sorts `rows` by their keys: a stable radix sort, so that cost grows with the rows alone.
 * Keys are numbers without NaN, one for each entry of `rows`; ties keep the order given.
 */
export function sortOrder(rows: Uint32Array, keys: Float64Array, descending: boolean): Uint32Array {
  const digits = orderedBytes(keys, descending)
  let order = Uint32Array.from(rows.keys())
  for (let byte = 0; byte < BYTES; byte++) order = sortByByte(order, digits, byte)
  return order.map((entry) => rows[entry] ?? 0)
}

/** Bytes of the keys, lowest first, changed so that they sort as plain whole numbers do. */
function orderedBytes(keys: Float64Array, descending: boolean): Uint8Array {
  const bytes = new Uint8Array(keys.length * BYTES)
  const view = new DataView(bytes.buffer)
  const turn = descending ? 0xffffffff : 0
  for (let i = 0; i < keys.length; i++) {
    view.setFloat64(i * BYTES, (keys[i] ?? 0) + 0, true)
    const high = view.getUint32(i * BYTES + 4, true)
    const negative = high >>> 31 === 1
    const low = view.getUint32(i * BYTES, true)
    view.setUint32(i * BYTES, (negative ? ~low : low) ^ turn, true)
    view.setUint32(i * BYTES + 4, (negative ? ~high : high ^ 0x80000000) ^ turn, true)
  }
  return bytes
}

function sortByByte(order: Uint32Array<ArrayBuffer>, digits: Uint8Array, byte: number): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(257)
  for (let i = byte; i < digits.length; i += BYTES) bump(starts, (digits[i] ?? 0) + 1, 1)
  if (starts.includes(order.length)) return order
  for (let digit = 0; digit < 256; digit++) bump(starts, digit + 1, starts[digit] ?? 0)
  const sorted = new Uint32Array(order.length)
  for (const entry of order) sorted[bump(starts, digits[entry * BYTES + byte] ?? 0, 1)] = entry
  return sorted
}

/** Adds to a count and returns what it was. */
function bump(counts: Uint32Array, at: number, by: number): number {
  const before = counts[at] ?? 0
  counts[at] = before + by
  return before
}
