import type { TextColumn } from '@/domain/textColumn'

/** The texts of a column's dictionary, in its order. */
export function dictionaryTexts({ ends, bytes }: TextColumn): string[] {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  return Array.from(ends, (end, i) => decoder.decode(bytes.subarray(i === 0 ? 0 : ends[i - 1], end)))
}
