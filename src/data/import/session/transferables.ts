import type { DatasetContent } from '@/domain/dataset'
import type { TextColumn } from '@/domain/textColumn'

type Memory = ArrayBuffer | SharedArrayBuffer

/** Memory of a data set's columns, to be handed to another thread instead of copied. Empty arrays are shared and stay. */
export function transferables({ reports, columns }: DatasetContent): ArrayBuffer[] {
  const arrays: readonly ArrayBufferView[] = [
    reports,
    ...[...columns.values()].flatMap(({ values, states, marks, excerpts, sections, notes, notesEn }) => [
      values,
      states,
      marks,
      ...[excerpts, sections, notes, notesEn].flatMap(textArrays),
    ]),
  ]
  const buffers: Memory[] = arrays.filter(({ byteLength }) => byteLength > 0).map(({ buffer }) => buffer)
  return [...new Set(buffers)].filter((buffer) => buffer instanceof ArrayBuffer)
}

function textArrays({ cells, refs, ends, bytes }: TextColumn): ArrayBufferView[] {
  return [cells, refs, ends, bytes]
}
