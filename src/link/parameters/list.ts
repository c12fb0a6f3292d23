import type { Dataset } from '@/domain/dataset'
import { decodeItem, encodeItem, isDamaged } from '../encodedText'
import type { LinkProblem, LinkProblemCode } from '../linkProblem'
import { linkProblem } from '../linkProblem'
import type { LookUp } from '../lookUp'
import type { Parameter } from '../parameter'
import { refused, valid } from '../parameter'

interface List {
  readonly key: string
  /** What stands in the link for the empty list. */
  readonly open: string
  readonly lookUp: LookUp
}

interface ItemReading {
  readonly text: string
  readonly outcome: { readonly id: string } | { readonly code: LinkProblemCode }
}

/** Ids joined by `~`; what is not known is told and left out, the rest holds. */
export function list({ key, open, lookUp }: List): Parameter<readonly string[]> {
  return {
    key,
    write: (ids) => (ids.length === 0 ? open : ids.map(encodeItem).join('~')),
    read: (raw, dataset) => {
      if (raw === open) return valid([])
      const items = splitList(raw).map((item) => readItem(item, dataset, lookUp))
      if (items.length === 0) return refused(linkProblem({ code: 'link_unreadable', field: key, quoted: decodeItem(raw) }))
      const ids = [...new Set(items.flatMap(({ outcome }) => ('id' in outcome ? [outcome.id] : [])))]
      return { value: ids.length === 0 ? undefined : ids, problems: items.flatMap((item) => problemsOf(item, key, ids.length)) }
    },
  }
}

/** The items of a raw list, still encoded; the sign between them may have been encoded or widened on the way. */
export function splitList(raw: string): string[] {
  return raw.split(/~|～|%7E|%EF%BD%9E/i).filter((item) => item !== '')
}

function readItem(raw: string, dataset: Dataset | null, lookUp: LookUp): ItemReading {
  const text = decodeItem(raw)
  if (isDamaged(text)) return { text, outcome: { code: 'link_truncated' } }
  const found = dataset === null ? ({ kind: 'found', id: text } as const) : lookUp(text, dataset)
  if (found.kind === 'found') return { text, outcome: { id: found.id } }
  return { text, outcome: { code: found.kind === 'ambiguous' ? 'link_ambiguous' : 'link_not_in_data' } }
}

function problemsOf({ text, outcome }: ItemReading, field: string, kept: number): LinkProblem[] {
  return 'code' in outcome ? [linkProblem({ code: outcome.code, field, quoted: text, kept })] : []
}
