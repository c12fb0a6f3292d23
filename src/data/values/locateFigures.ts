import type { FigureSpan } from './figure'
import { foldWidth } from './foldWidth'
import type { FigureMatch } from './matchFigure'
import { matchFigures } from './matchFigure'
import { nameSpans } from './nameSpans'
import { locateVague } from './vague'

interface Span {
  readonly start: number
  readonly end: number
}

/** Every number, and every quantity in words, of a wording, in order and without overlaps. */
export function locateFigures(text: string): FigureSpan[] {
  const folded = foldWidth(text)
  const names = nameSpans(folded)
  const vague = locateVague(folded).map((span) => ({ ...span, figure: null, vague: true, name: false }))
  const figures = matchFigures(folded)
    .filter((match) => match.problem === null && stands(folded, match) && !vague.some((span) => overlap(span, match)))
    .map((match) => figureSpan(text, match, names))
  return [...vague, ...figures].sort((a, b) => a.start - b.start)
}

/** Chinese numerals are figures only with a measure word or qualifier: 一个, 千余, not 统一 or 一定. */
function stands(folded: string, match: FigureMatch): boolean {
  if (!match.han) return true
  if (/[统唯进同专单逐万]$/.test(folded.slice(0, match.start))) return false
  const bare = /[百千万亿]/.test(folded.slice(match.start, match.start + 1))
  return match.qualifier !== 'exact' || (match.unit !== '' && !bare)
}

function figureSpan(text: string, match: FigureMatch, names: readonly Span[]): FigureSpan {
  const { start, end, low, high, qualifier, unit } = match
  const figure = { value: low, valueMax: high, qualifier, unit, raw: text.slice(start, end) }
  return { start, end, figure, vague: false, name: names.some((span) => overlap(span, match)) }
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
