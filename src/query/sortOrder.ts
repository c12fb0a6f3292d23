import { keyWords } from './keyWords'

const DIGIT_BITS = 11
const DIGITS = 1 << DIGIT_BITS

/**
 * Order that sorts `rows` by their keys, ties as given: a radix sort, whose cost grows with the rows alone.
 * Keys are numbers without NaN, one for each entry of `rows`.
 */
export function sortOrder(rows: Uint32Array, keys: Float64Array, descending: boolean): Uint32Array {
  let order: Uint32Array = new Uint32Array(rows.length)
  for (let i = 0; i < order.length; i++) order[i] = i
  for (const { word, bits } of keyWords(keys, descending)) {
    for (let shift = 0; shift < bits; shift += DIGIT_BITS) order = sortByDigit(order, word, shift)
  }
  return pickEntries(rows, order)
}

function sortByDigit(order: Uint32Array, word: Uint32Array, shift: number): Uint32Array {
  const starts = digitStarts(word, shift)
  const sorted = new Uint32Array(order.length)
  for (let i = 0; i < order.length; i++) {
    const entry = order[i] ?? 0
    const digit = ((word[entry] ?? 0) >>> shift) & (DIGITS - 1)
    const place = starts[digit] ?? 0
    sorted[place] = entry
    starts[digit] = place + 1
  }
  return sorted
}

/** Where the entries of each digit begin. */
function digitStarts(word: Uint32Array, shift: number): Uint32Array {
  const starts = new Uint32Array(DIGITS)
  for (let i = 0; i < word.length; i++) {
    const digit = ((word[i] ?? 0) >>> shift) & (DIGITS - 1)
    starts[digit] = (starts[digit] ?? 0) + 1
  }
  let start = 0
  for (let digit = 0; digit < DIGITS; digit++) {
    const count = starts[digit] ?? 0
    starts[digit] = start
    start += count
  }
  return starts
}

function pickEntries(rows: Uint32Array, order: Uint32Array): Uint32Array {
  const picked = new Uint32Array(order.length)
  for (let i = 0; i < order.length; i++) picked[i] = rows[order[i] ?? 0] ?? 0
  return picked
}
