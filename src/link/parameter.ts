import type { Dataset } from '@/domain/dataset'
import type { LinkProblem } from './linkProblem'

/** What was read of one parameter; an undefined value means that the default holds. */
export interface Reading<T> {
  readonly value: T | undefined
  readonly problems: readonly LinkProblem[]
}

/** How one part of the View is written into a link and read back. */
export interface Parameter<T> {
  /** Its key in the link. */
  readonly key: string
  /** Percent-encoded. */
  readonly write: (value: T) => string
  /** `raw` is percent-encoded and not empty. Without a data set only the syntax is judged. Never throws. */
  readonly read: (raw: string, dataset: Dataset | null) => Reading<T>
}

export function valid<T>(value: T): Reading<T> {
  return { value, problems: [] }
}

export function refused<T>(problem: LinkProblem): Reading<T> {
  return { value: undefined, problems: [problem] }
}
