import type { Qualifier } from '@/domain/state'
import { NUMBER, hasLostDigits, powerOf, readNumber } from './numberGrammar'
import { AFTER, BETWEEN, qualifierAfter, qualifierBefore } from './qualifiers'
import { UNIT } from './units'

const DASH = '[-–—―~〜至到]+'
const FIGURE = new RegExp(
  `(?<low>${NUMBER})(?:(?<lowUnit>${UNIT})? ?${DASH} ?(?<high>${NUMBER}))?` +
    `(?<between>${BETWEEN})?(?<scale>[万亿]+)? ?(?<unit>${UNIT})?(?<after>${AFTER})?`,
  'g',
)
const PERCENT_BEFORE = /百分之$/

/** A figure found in folded text; the span takes in the words that qualify it. */
export interface FigureMatch {
  readonly start: number
  readonly end: number
  readonly low: number
  readonly high: number | null
  readonly qualifier: Qualifier
  readonly unit: string
  /** Written in Chinese numerals. */
  readonly han: boolean
  readonly problem: 'range_reversed' | 'too_many_digits' | 'digits_lost' | null
}

/** Every number of the text that the grammar knows, in order. `folded` as `foldWidth` gives it. */
export function matchFigures(folded: string): FigureMatch[] {
  const found: FigureMatch[] = []
  for (const match of folded.matchAll(FIGURE)) {
    const figure = readMatch(folded, match)
    if (figure !== null) found.push(figure)
  }
  return found
}

function readMatch(folded: string, match: RegExpMatchArray): FigureMatch | null {
  const { low = '', high = '', between = '', scale = '', unit = '', lowUnit = '', after = '' } = match.groups ?? {}
  const span = readSpan(low, high, 10 ** powerOf(scale))
  const at = match.index ?? 0
  if (span === null) return null
  const head = headOf(folded, at)
  return {
    start: at - head.length,
    end: at + match[0].trimEnd().length,
    low: span.low,
    high: span.high,
    qualifier: span.high !== null ? 'range' : (head.qualifier ?? qualifierAfter(between, after) ?? 'exact'),
    unit: head.percent ? '%' : unit || lowUnit,
    han: !/\d/.test(low),
    problem: spanProblem(span, low),
  }
}

/** What stands before the number and belongs to it. */
function headOf(folded: string, at: number): { qualifier: Qualifier | null; percent: boolean; length: number } {
  const before = folded.slice(Math.max(0, at - 12), at).trimEnd()
  const gap = Math.min(12, at) - before.length
  const percent = PERCENT_BEFORE.test(before)
  const found = qualifierBefore(percent ? before.slice(0, -3) : before)
  const words = (percent ? 3 : 0) + (found?.length ?? 0)
  return { qualifier: found?.qualifier ?? null, percent, length: words === 0 ? 0 : words + gap }
}

interface Span {
  readonly low: number
  readonly high: number | null
}

/** 1-2万 is 10,000 to 20,000: the first number takes the scale of the second where it has none. */
function readSpan(low: string, high: string, factor: number): Span | null {
  const first = readNumber(low)
  if (first === null) return null
  if (high === '') return { low: first.low * factor, high: first.high === null ? null : first.high * factor }
  const second = readNumber(high)
  if (second === null) return null
  const shared = first.power === 0 ? 10 ** second.power : 1
  return { low: first.low * shared * factor, high: second.low * factor }
}

function spanProblem({ low, high }: Span, text: string): FigureMatch['problem'] {
  if (hasLostDigits(text)) return 'digits_lost'
  if (low > Number.MAX_SAFE_INTEGER || text.replace(/\D/g, '').length > 17) return 'too_many_digits'
  return high !== null && high < low ? 'range_reversed' : null
}
