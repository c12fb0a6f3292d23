import type { TextColumn } from '@/domain/textColumn'

/** Beyond this many different texts, they are ordered by their characters rather than as a dictionary does. */
const DICTIONARY_ORDER = 20_000

/** Texts with their ranks, lowest first; the empty text has none. */
export function rankTexts(texts: Iterable<string>): Map<string, number> {
  const distinct = [...new Set(texts)].filter((text) => text !== '')
  if (distinct.length > DICTIONARY_ORDER) distinct.sort()
  else distinct.sort(new Intl.Collator('zh-CN', { numeric: true }).compare)
  return new Map(distinct.map((text, rank) => [text, rank]))
}

/** By column: the rank of each entry of its dictionary among the texts of all columns. Each text is decoded once. */
export function rankEntries(columns: readonly TextColumn[]): Uint32Array[] {
  const texts = columns.map(entriesOf)
  const ranks = rankTexts(texts.flat())
  return texts.map((entries) => Uint32Array.from(entries, (text) => ranks.get(text) ?? 0))
}

function entriesOf({ ends, bytes }: TextColumn): string[] {
  const decoder = new TextDecoder()
  return Array.from(ends, (end, entry) => decoder.decode(bytes.subarray(entry === 0 ? 0 : ends[entry - 1], end)))
}
