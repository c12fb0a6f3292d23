const SIGN_BIT = 0x80000000
const ALL_BITS = 0xffffffff

/** One 32-bit part of every key; only the lowest `bits` of it differ between keys. */
export interface KeyWord {
  readonly word: Uint32Array
  readonly bits: number
}

/** Keys as unsigned words, the least significant first, that order as the keys do. Counts need one, others two. */
export function keyWords(keys: Float64Array, descending: boolean): KeyWord[] {
  const top = wholeMaximum(keys)
  if (top < 0) return floatWords(keys, descending ? ALL_BITS : 0).map((word) => ({ word, bits: differingBits(word) }))
  const word = new Uint32Array(keys.length)
  for (let i = 0; i < keys.length; i++) word[i] = descending ? top - (keys[i] ?? 0) : (keys[i] ?? 0)
  return [{ word, bits: bitLength(top) }]
}

/** The greatest key where all are whole numbers of 32 bits from 0 up, else -1. */
function wholeMaximum(keys: Float64Array): number {
  let top = 0
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0
    if (key >>> 0 !== key) return -1
    if (key > top) top = key
  }
  return top
}

/** Halves of the bits of each number, changed so that negative ones come first. */
function floatWords(keys: Float64Array, turn: number): [low: Uint32Array, high: Uint32Array] {
  const bits = new Uint32Array(keys.slice().buffer)
  const low = new Uint32Array(keys.length)
  const high = new Uint32Array(keys.length)
  for (let i = 0; i < keys.length; i++) {
    const top = bits[2 * i + 1] ?? 0
    const negative = top >= SIGN_BIT
    low[i] = (bits[2 * i] ?? 0) ^ (negative ? ALL_BITS : 0) ^ turn
    high[i] = top ^ (negative ? ALL_BITS : SIGN_BIT) ^ turn
  }
  return [low, high]
}

function differingBits(word: Uint32Array): number {
  const first = word[0] ?? 0
  let differing = 0
  for (let i = 0; i < word.length; i++) differing |= (word[i] ?? 0) ^ first
  return bitLength(differing)
}

function bitLength(word: number): number {
  return 32 - Math.clz32(word)
}
