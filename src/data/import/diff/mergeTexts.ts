import type { Steps } from '@/domain/steps'
import type { TextColumn } from '@/domain/textColumn'
import { EMPTY_TEXTS, refsByCell } from '@/domain/textColumn'
import { CellSet } from '../table/cellSet'

/** Cell of each side by merged cell, -1 for none, and whose it is. */
export interface CellChoice {
  readonly base: Int32Array
  readonly fresh: Int32Array
  /** 1 where the fresh side holds. */
  readonly takesFresh: Uint8Array
}

/** Cells between two pauses. */
const PACE = 1 << 14

/** The texts of the chosen cells. They stay bytes on the way, each different one kept once. */
export function* mergeTexts(base: TextColumn, fresh: TextColumn, choice: CellChoice): Steps<TextColumn> {
  const most = base.cells.length + fresh.cells.length
  if (most === 0) return EMPTY_TEXTS
  const sides = [sideOf(base, choice.base, 0), sideOf(fresh, choice.fresh, base.bytes.length)] as const
  const bytes = joined(base.bytes, fresh.bytes)
  const dictionary = new CellSet(bytes)
  const [cells, refs] = [new Uint32Array(most), new Uint32Array(most)]
  let count = 0
  for (let cell = 0; cell < choice.takesFresh.length; cell++) {
    if (cell % PACE === 0) yield
    const { places, byCell, ends, offset } = sides[choice.takesFresh[cell] === 1 ? 1 : 0]
    const ref = byCell[places[cell] ?? -1] ?? 0
    if (ref === 0) continue
    cells[count] = cell
    refs[count++] = dictionary.add(offset + (ref === 1 ? 0 : (ends[ref - 2] ?? 0)), offset + (ends[ref - 1] ?? 0))
  }
  if (count === 0) return EMPTY_TEXTS
  return { cells: cells.slice(0, count), refs: refs.slice(0, count), ...gathered(bytes, dictionary.spans()) }
}

interface Side {
  readonly places: Int32Array
  /** 1 + entry of the dictionary by cell of the side, 0 for no text. */
  readonly byCell: Uint32Array
  readonly ends: Uint32Array
  /** Where the bytes of the side begin among those of both. */
  readonly offset: number
}

function sideOf(column: TextColumn, places: Int32Array, offset: number): Side {
  return { places, byCell: refsByCell(column), ends: column.ends, offset }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(first.length + second.length)
  bytes.set(first)
  bytes.set(second, first.length)
  return bytes
}

function gathered(bytes: Uint8Array, { starts, ends }: { readonly starts: Uint32Array; readonly ends: Uint32Array }): Pick<TextColumn, 'ends' | 'bytes'> {
  let size = 0
  const ownEnds = starts.map((start, i) => (size += (ends[i] ?? 0) - start))
  const own = new Uint8Array(size)
  starts.forEach((start, i) => own.set(bytes.subarray(start, ends[i]), i === 0 ? 0 : ownEnds[i - 1]))
  return { ends: ownEnds, bytes: own }
}
