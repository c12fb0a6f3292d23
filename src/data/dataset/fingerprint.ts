import type { DatasetContent, IndicatorColumn } from '@/domain/dataset'
import { NO_REPORT } from '@/domain/dataset'
import type { Steps } from '@/domain/steps'
import { atOnce } from '@/domain/steps'
import type { TextColumn } from '@/domain/textColumn'
import { refsByCell } from '@/domain/textColumn'

export type Fingerprinted = Pick<DatasetContent, 'towns' | 'years' | 'columns' | 'reports'>

/**
 * Six hex digits over towns, years, states, figures and wording, in canonical order: the same data gives the same
 * digits whatever the order of its rows. Detects accidents, not forgery.
 */
export function fingerprint(data: Fingerprinted): string {
  return atOnce(fingerprintSteps(data))
}

/** The same, some towns at a time. */
export function* fingerprintSteps(data: Fingerprinted): Steps<string> {
  const towns = canonicalOrder(data.towns.map((town) => town.code))
  let hash = 0x811c9dc5
  for (const town of towns) hash = mixReports(mixText(hash, data.towns[town]?.code ?? ''), data, town)
  for (const id of [...data.columns.keys()].sort()) {
    const column = data.columns.get(id)
    if (column !== undefined) hash = yield* mixColumn(mixText(hash, id), { column, towns, years: data.years })
  }
  return (finish(hash) >>> 8).toString(16).padStart(6, '0')
}

/** Indices in the order of the texts' code units, the same on every machine. */
function canonicalOrder(texts: readonly string[]): number[] {
  const order = texts.map((_, i) => i)
  return order.sort((a, b) => ((texts[a] ?? '') < (texts[b] ?? '') ? -1 : 1))
}

function mixReports(hash: number, { reports, years }: Fingerprinted, town: number): number {
  let mixed = hash
  years.forEach((year, i) => {
    if (reports[town * years.length + i] !== NO_REPORT) mixed = mix(mixed, year)
  })
  return mixed
}

interface Walk {
  readonly column: IndicatorColumn
  readonly towns: readonly number[]
  readonly years: readonly number[]
}

/** Towns between two pauses. */
const PACE = 1024

function* mixColumn(seed: number, { column, towns, years }: Walk): Steps<number> {
  const words = new Uint32Array(2)
  const bits = new Float64Array(words.buffer)
  const texts = column.excerpts.cells.length === 0 ? null : textsByCell(column)
  const ranged = column.maxima.size > 0
  let hash = seed
  for (const [position, town] of towns.entries()) {
    if (position % PACE === 0) yield
    for (let year = 0; year < years.length; year++) {
      const cell = town * years.length + year
      const state = column.states[cell] ?? 0
      if (state === 0) continue
      const value = column.values[cell] ?? NaN
      bits[0] = Number.isNaN(value) ? 0 : value
      hash = mix(mix(mix(hash, position), years[year] ?? 0), state | ((column.marks[cell] ?? 0) << 8))
      hash = mix(mix(hash, words[0] ?? 0), words[1] ?? 0)
      bits[0] = ranged ? (column.maxima.get(cell) ?? 0) : 0
      if (words[1] !== 0) hash = mix(mix(hash, words[0] ?? 0), words[1] ?? 0)
      const text = texts?.refs[cell] ?? 0
      if (text !== 0) hash = mix(hash, texts?.hashes[text - 1] ?? 0)
    }
  }
  return hash
}

interface HashedTexts {
  /** By cell: 1 + place in `hashes`, 0 for no text. */
  readonly refs: Uint32Array
  readonly hashes: Int32Array
}

function textsByCell({ excerpts }: IndicatorColumn): HashedTexts {
  return { refs: refsByCell(excerpts), hashes: textHashes(excerpts) }
}

/** Every text of the dictionary is hashed once. */
function textHashes({ ends, bytes }: TextColumn): Int32Array {
  let at = 0
  return Int32Array.from(ends, (end) => {
    let hash = 0x811c9dc5
    for (; at < end; at++) hash = mix(hash, bytes[at] ?? 0)
    return hash
  })
}

function mixText(hash: number, text: string): number {
  let mixed = mix(hash, text.length)
  for (let i = 0; i < text.length; i++) mixed = mix(mixed, text.charCodeAt(i))
  return mixed
}

/** One round of MurmurHash3. */
function mix(hash: number, word: number): number {
  const scrambled = Math.imul(rotate(Math.imul(word, 0xcc9e2d51), 15), 0x1b873593)
  return (Math.imul(rotate(hash ^ scrambled, 13), 5) + 0xe6546b64) | 0
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits))
}

function finish(hash: number): number {
  let mixed = hash
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
