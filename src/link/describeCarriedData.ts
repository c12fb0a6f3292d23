import type { Problem } from '@/domain/problem'
import type { Locale } from '@/locales/messages'
import type { CarriedDataProblemCode } from './carriedDataProblem'
import { CARRIED_DATA_PROBLEM_CODES } from './carriedDataProblem'

const LOST_ON_THE_WAY: ReadonlySet<CarriedDataProblemCode> = new Set(['link_data_incomplete', 'link_data_cut', 'link_data_damaged'])

/** What happened to data that came with a link or in a data file, and what to do; null for problems of another kind. */
export function describeCarriedData({ code, values }: Problem, { messages }: Locale): string | null {
  const known = CARRIED_DATA_PROBLEM_CODES.find((own) => own === code)
  if (known === undefined) return null
  const { carried, getWhole, sentences } = messages.link
  const happened = carried[known](values)
  return LOST_ON_THE_WAY.has(known) ? sentences(happened, getWhole) : sentences(happened)
}
