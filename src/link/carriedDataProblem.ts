import type { Problem } from '@/domain/problem'

/** Why data that came with a link, or in a data file of the page's own, cannot be opened. */
export const CARRIED_DATA_PROBLEM_CODES = [
  'link_data_incomplete',
  'link_data_cut',
  'link_data_damaged',
  'link_data_too_large',
  'link_data_newer',
  'data_file_unreadable',
  'data_file_too_large',
  'data_file_newer',
] as const
export type CarriedDataProblemCode = (typeof CARRIED_DATA_PROBLEM_CODES)[number]

export type CarriedDataProblem = Problem<CarriedDataProblemCode>

export function carriedDataProblem(code: CarriedDataProblemCode, values: Problem['values'] = {}): CarriedDataProblem {
  return { code, level: 'stop', place: {}, quoted: null, values }
}
