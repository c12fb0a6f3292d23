import type { Distinct } from './cellTable'
import { decodeCells } from './decodeCells'
import type { PartTexts } from './tablePart'

/** Numbers texts across parts in the order in which they come. Different bytes may say the same ("a" and a): one number a text. */
export class TextJoin {
  private readonly codes: Uint32Array
  private readonly decoder: TextDecoder
  private readonly known = new Map<string, number>()
  private place = 0

  constructor(size: number, decoder: TextDecoder) {
    this.codes = new Uint32Array(size)
    this.decoder = decoder
  }

  /** Adds what stands after what was added before. */
  add(bytes: Uint8Array, { codes, starts, ends }: PartTexts): void {
    const used = inOrder(codes, starts.length)
    const texts = decodeCells(bytes, { starts: used.map((code) => starts[code] ?? 0), ends: used.map((code) => ends[code] ?? 0) }, this.decoder)
    const numbers = new Uint32Array(starts.length)
    texts.forEach((text, i) => (numbers[used[i] ?? 0] = this.numberOf(text)))
    for (let i = 0; i < codes.length; i++) this.codes[this.place + i] = numbers[codes[i] ?? 0] ?? 0
    this.place += codes.length
  }

  finish(): Distinct {
    return { codes: this.codes, texts: [...this.known.keys()] }
  }

  private numberOf(text: string): number {
    const number = this.known.get(text) ?? this.known.size
    if (number === this.known.size) this.known.set(text, number)
    return number
  }
}

/** The different codes as they come first. */
function inOrder(codes: Uint32Array, count: number): Uint32Array {
  const seen = new Uint8Array(count)
  const used = new Uint32Array(Math.min(count, codes.length))
  let length = 0
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] ?? 0
    if (seen[code] === 1) continue
    seen[code] = 1
    used[length++] = code
  }
  return used.subarray(0, length)
}
