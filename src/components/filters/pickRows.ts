import type { Readings } from '@/domain/matchName'
import { matchName } from '@/domain/matchName'

/** One thing to pick from a list. */
export interface PickItem {
  readonly key: string
  readonly label: string
  /** Small text at the right; empty where there is none. */
  readonly note: string
  /** Headings under which it stands, from the widest. */
  readonly path: readonly string[]
  /** Further words by which it may be found. */
  readonly words: readonly string[]
}

export type PickRow =
  | { readonly kind: 'group'; readonly id: string; readonly label: string; readonly level: number; readonly keys: readonly string[] }
  | { readonly kind: 'item'; readonly id: string; readonly item: PickItem; readonly level: number }

/** The search of a list: a query of `normaliseQuery`, with the readings known so far. */
export interface PickSearch {
  readonly query: string
  readonly readings: Readings
}

/** Items that answer a search by their label, their words or one of their headings. */
export function searchItems(items: readonly PickItem[], { query, readings }: PickSearch): readonly PickItem[] {
  if (query === '') return items
  const headings = new Map<string, boolean>()
  const answers = (text: string) => matchName(text, query, readings)
  const headingAnswers = (heading: string) => {
    const known = headings.get(heading) ?? answers(heading)
    headings.set(heading, known)
    return known
  }
  return items.filter(({ label, words, path }) => answers(label) || path.some(headingAnswers) || words.some(headingAnswers))
}

/** Items as rows under their headings; items of one heading stand together. */
export function buildPickRows(items: readonly PickItem[]): PickRow[] {
  const rows: PickRow[] = []
  const open: { readonly label: string; readonly keys: string[] }[] = []
  items.forEach((item) => {
    const kept = commonDepth(open.map(({ label }) => label), item.path)
    open.length = kept
    item.path.slice(kept).forEach((label, i) => {
      const keys: string[] = []
      open.push({ label, keys })
      const id = `group:${item.path.slice(0, kept + i + 1).join('/')}`
      rows.push({ kind: 'group', id, label, level: kept + i, keys })
    })
    open.forEach(({ keys }) => keys.push(item.key))
    rows.push({ kind: 'item', id: `item:${item.key}`, item, level: item.path.length })
  })
  return rows
}

function commonDepth(open: readonly string[], path: readonly string[]): number {
  const split = path.findIndex((label, i) => open[i] !== label)
  return split < 0 ? path.length : split
}
