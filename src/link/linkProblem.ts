import type { Problem } from '@/domain/problem'

/** What a link may hold that cannot be shown as sent. Each code has its words in `locales/…/link.ts`. */
export const LINK_PROBLEM_CODES = [
  'link_unreadable',
  'link_not_in_data',
  'link_ambiguous',
  'link_too_long',
  'link_too_large',
  'link_truncated',
  'link_newer_version',
] as const
export type LinkProblemCode = (typeof LINK_PROBLEM_CODES)[number]

export type LinkProblem = Problem<LinkProblemCode>

interface Found {
  readonly code: LinkProblemCode
  /** The key in the link. */
  readonly field: string
  readonly quoted: string
  /** Items of the same list that were read all the same; 0 where the default took their place. */
  readonly kept?: number
}

/** A problem of a link; `values.kept` tells whether the rest of its parameter still holds. */
export function linkProblem({ code, field, quoted, kept = 0 }: Found): LinkProblem {
  const level = code === 'link_newer_version' ? 'note' : 'error'
  return { code, level, place: { field }, quoted: quoted === '' ? null : quoted, values: { kept } }
}
