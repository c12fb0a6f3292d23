import { LONGEST_FIGURE } from '@/domain/limits'
import type { Figure, FigureReason, ReadFigure } from './figure'
import { foldWidth, trimInvisible } from './foldWidth'
import type { FigureMatch } from './matchFigure'
import { matchFigures } from './matchFigure'
import { hasBadGroups } from './numberGrammar'
import { isExcelError, readPlaceholder } from './placeholder'
import { LATIN_UNIT } from './units'
import { isVague } from './vague'

const PLAIN = /^\d{1,15}$/
const HEAD = /^(?:共计|合计|总计|累计|共有|共|计|总数|达到|达|[$€£¥])?[:：]? ?([+-])? ?$/
const CHANGE = /新增|增加|增长|净增|同比|环比|上升|下降|减少|提高|降低|[多少]了/
const DATE = /^(?:\d{4}[-/年]\d{1,2}(?:[-/月]\d{0,2}日?)?|\d{1,2}月\d{1,2}日|\d{1,2}-[A-Z][a-z]{2}|[A-Z][a-z]{2}-\d{2})(?: [\d:]+)?$/

/**
 * Reads the text of one cell: 1,234 · １２３ · 1.2万 · 二十三 · 50余件 · 约300 · 1至2次 · 95%.
 * Blank is missing; anything else that is not exactly one figure is invalid, with the reason.
 */
export function readFigure(text: string): ReadFigure {
  if (PLAIN.test(text)) return { kind: 'valid', value: plainFigure(text) }
  const folded = trimInvisible(foldWidth(text))
  if (folded.length > LONGEST_FIGURE) return { kind: 'invalid', reason: /\D/.test(folded) ? 'words_around' : 'too_many_digits', quoted: text }
  if (folded === '') return { kind: 'missing' }
  const reason = wholeCellReason(folded)
  return reason === null ? readMatched(folded, text) : { kind: 'invalid', reason, quoted: text }
}

function plainFigure(text: string): Figure {
  return { value: Number(text), valueMax: null, qualifier: 'exact', unit: '', raw: text }
}

function wholeCellReason(folded: string): FigureReason | null {
  if (isExcelError(folded)) return 'excel_error'
  const placeholder = readPlaceholder(folded)
  if (placeholder !== null) return placeholder === 'none' ? 'none_said' : 'placeholder'
  if (DATE.test(folded)) return 'date'
  return hasBadGroups(folded) ? 'bad_thousands' : null
}

function readMatched(folded: string, text: string): ReadFigure {
  const found = matchFigures(folded)
  const [match] = found
  const reason = match === undefined ? wordsReason(folded) : matchReason(folded, match)
  if (match === undefined || reason !== null) return { kind: 'invalid', reason: reason ?? 'not_a_number', quoted: text }
  return { kind: 'valid', value: figureOf(folded, match, text) }
}

function wordsReason(folded: string): FigureReason {
  return isVague(folded) ? 'vague' : 'not_a_number'
}

function matchReason(folded: string, match: FigureMatch): FigureReason | null {
  const [head, tail] = [folded.slice(0, match.start), folded.slice(match.end)]
  if (CHANGE.test(head)) return 'increase'
  if (HEAD.test(head) && (tail === '' || LATIN_UNIT.test(tail))) return bareHanReason(folded, match) ?? match.problem
  return isVague(folded) ? 'vague' : 'words_around'
}

/** 百 or 万 alone is a unit, not a number; 近百 and 万余 are. */
function bareHanReason(folded: string, match: FigureMatch): FigureReason | null {
  return match.qualifier === 'exact' && /^[百千万亿]+$/.test(folded) ? 'not_a_number' : null
}

function figureOf(folded: string, match: FigureMatch, raw: string): Figure {
  const negative = HEAD.exec(folded.slice(0, match.start))?.[1] === '-'
  const unit = match.unit || folded.slice(match.end).trim()
  if (!negative) return { value: match.low, valueMax: match.high, qualifier: match.qualifier, unit, raw }
  return { value: match.low === 0 ? 0 : -match.low, valueMax: match.high, qualifier: match.qualifier, unit, raw }
}
