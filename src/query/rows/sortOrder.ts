import { keyWords } from './keyWords'

/** Bits sorted by in one pass: counting 65,536 digits pays only for many rows. */
const FEW_BITS = 11
const MANY_BITS = 16
const MANY = 1 << 14

/** A part of a word that is sorted by at once. */
interface Digit {
  readonly word: Uint32Array
  readonly shift: number
  readonly size: number
}

/**
 * Order that sorts `rows` by their keys, ties as given: a radix sort, whose cost grows with the rows alone.
 * Keys are numbers without NaN, one for each entry of `rows`.
 */
export function sortOrder(rows: Uint32Array, keys: Float64Array, descending: boolean): Uint32Array {
  let order: Uint32Array = new Uint32Array(rows.length)
  for (let i = 0; i < order.length; i++) order[i] = i
  for (const { word, bits } of keyWords(keys, descending)) {
    const passes = Math.ceil(bits / (rows.length < MANY ? FEW_BITS : MANY_BITS))
    const width = Math.ceil(bits / passes)
    for (let shift = 0; shift < bits; shift += width) order = sortByDigit(order, { word, shift, size: 1 << width })
  }
  return pickEntries(rows, order)
}

function sortByDigit(order: Uint32Array, { word, shift, size }: Digit): Uint32Array {
  const starts = digitStarts({ word, shift, size })
  const sorted = new Uint32Array(order.length)
  for (let i = 0; i < order.length; i++) {
    const entry = order[i] ?? 0
    const digit = ((word[entry] ?? 0) >>> shift) & (size - 1)
    const place = starts[digit] ?? 0
    sorted[place] = entry
    starts[digit] = place + 1
  }
  return sorted
}

/** Where the entries of each digit begin. */
function digitStarts({ word, shift, size }: Digit): Uint32Array {
  const starts = new Uint32Array(size)
  for (let i = 0; i < word.length; i++) {
    const digit = ((word[i] ?? 0) >>> shift) & (size - 1)
    starts[digit] = (starts[digit] ?? 0) + 1
  }
  let start = 0
  for (let digit = 0; digit < size; digit++) {
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
