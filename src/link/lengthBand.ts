import { LONGEST_LINK, SAFE_LINK } from '@/domain/limits'

/** safe: paste it anywhere; may_be_cut: better a file; too_long: a data file instead of a link. */
export type LengthBand = 'safe' | 'may_be_cut' | 'too_long'

/** What the length of a whole link, in characters, means for passing it on. */
export function lengthBand(length: number): LengthBand {
  if (length <= SAFE_LINK) return 'safe'
  return length <= LONGEST_LINK ? 'may_be_cut' : 'too_long'
}
