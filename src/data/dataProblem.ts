import type { Problem, ProblemLevel, ProblemPlace } from '@/domain/problem'
import { visibleText } from '@/domain/plainText'
import type { Messages } from '@/locales/messages'

/** Codes that the locales have a sentence for. */
export type ProblemCode = keyof Messages['problems']['sentences']
export type DataProblem = Problem<ProblemCode>

interface Details {
  readonly place?: ProblemPlace
  readonly quoted?: string | null
  readonly values?: Readonly<Record<string, string | number>>
}

/** Longest text that a problem quotes. */
const QUOTED_LENGTH = 60

export function problem(level: ProblemLevel, code: ProblemCode, details: Details = {}): DataProblem {
  const { place = {}, quoted = null, values = {} } = details
  return { code, level, place, quoted: quoted === null ? null : shorten(quoted), values }
}

/** Text cut to what a message can show, its unseen signs written out. */
export function shorten(text: string): string {
  const shown = visibleText(text.slice(0, QUOTED_LENGTH * 2))
  const signs = [...shown]
  return signs.length > QUOTED_LENGTH || text.length > QUOTED_LENGTH * 2 ? `${signs.slice(0, QUOTED_LENGTH).join('')}…` : shown
}
