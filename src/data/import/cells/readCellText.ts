import type { IndicatorKind } from '@/domain/indicator'
import { foldWidth, trimInvisible } from '../../values/foldWidth'
import { readFigure } from '../../values/readFigure'
import type { Figure } from '../../values/figure'
import { readPlaceholder } from '../../values/placeholder'
import { shifted } from '../figures/shifted'
import type { CellFault, CellReading } from './cellReading'
import { readMentionWord } from './stateWords'

/** Reads the text of a cell of an indicator of some kind; `power` shifts the number to the unit of the indicator. */
export function readCellText(text: string, kind: IndicatorKind, power = 0): CellReading {
  const placeholder = readPlaceholder(trimInvisible(foldWidth(text)))
  if (placeholder !== null) return { kind: 'placeholder', placeholder }
  if (kind === 'mention') return { kind: 'state', state: readMentionWord(text) ?? 'stated' }
  const read = readFigure(text)
  if (read.kind === 'missing') return { kind: 'placeholder', placeholder: 'blank' }
  if (read.kind === 'valid') return readOfKind(shiftFigure(read.value, power), kind)
  if (read.reason === 'vague') return { kind: 'state', state: 'vague' }
  return { kind: 'fault', fault: read.reason as CellFault }
}

function shiftFigure(figure: Figure, power: number): Figure {
  if (power === 0) return figure
  return { ...figure, value: shifted(figure.value, power), valueMax: figure.valueMax === null ? null : shifted(figure.valueMax, power) }
}

function readOfKind(figure: Figure, kind: IndicatorKind): CellReading {
  const fault = faultOf(figure, kind)
  if (fault !== null) return { kind: 'fault', fault }
  const { value, valueMax, qualifier, unit, raw } = figure
  return { kind: 'figure', value, valueMax, qualifier, unit, reworded: isReworded(raw, unit) }
}

const PLAIN = /^-?\d+(?:\.\d+)?$/

/** Whether more than a plain number and its unit was written. */
function isReworded(raw: string, unit: string): boolean {
  const text = trimInvisible(raw)
  return !PLAIN.test(unit !== '' && text.endsWith(unit) ? text.slice(0, -unit.length).trimEnd() : text)
}

/** Counts are whole and not negative; rates are per cent. Anything goes for a measure. */
export function faultOf({ value, valueMax, unit }: Pick<Figure, 'value' | 'valueMax' | 'unit'>, kind: IndicatorKind): CellFault | null {
  if (kind === 'count') {
    if (unit === '%' || unit === '‰') return 'percent_in_count'
    const ends = valueMax === null ? [value] : [value, valueMax]
    return ends.every((end) => end >= 0 && Number.isInteger(end)) ? null : 'not_a_count'
  }
  return kind === 'rate' && (value < 0 || unit === '‰') ? 'not_a_percentage' : null
}
