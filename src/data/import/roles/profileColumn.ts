import { PERIODS } from '@/domain/state'
import { readFigure } from '../../values/readFigure'
import { readYear } from '../../values/readYear'
import { isUnitText } from '../find/cellKinds'
import type { CellTable, RowRange } from '../table/cellTable'
import { plainNumber } from '../table/rowTable'
import { isStateWord } from '../cells/stateWords'
import { isPersonal } from './personal'

/** What the cells of a column look like, as counts. */
export interface Profile {
  /** Cells that say something. */
  readonly filled: number
  /** Figures, exact or not, in words or numbers. */
  readonly figures: number
  readonly years: number
  readonly units: number
  readonly states: number
  /** Codes of periods, as our own tables have them. */
  readonly periods: number
  /** Identity card and mobile telephone numbers. */
  readonly personal: number
  readonly distinct: number
  /** First texts met, all different. */
  readonly examples: readonly string[]
}

/** Rows looked at; of longer tables as many, evenly spread. */
const SAMPLE = 2_000
const EXAMPLES = 5

/** Judges a column over all rows, or an even sample of a long table. */
export function profileColumn(table: CellTable, column: number, { from, to }: RowRange): Profile {
  const counts = new Map<string, number>()
  const step = Math.max(1, Math.floor((to - from) / SAMPLE))
  const { codes, texts } = table.distinctAt(column, Uint32Array.from({ length: Math.ceil((to - from) / step) }, (_, i) => from + i * step))
  const trimmed = texts.map((text) => text.trim())
  for (const code of codes) {
    const text = trimmed[code] ?? ''
    if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  const tally = { filled: 0, figures: 0, years: 0, units: 0, states: 0, periods: 0, personal: 0 }
  for (const [text, count] of counts) {
    tally.filled += count
    const plain = !Number.isNaN(plainNumber(text))
    if (plain || isFigureLike(text)) tally.figures += count
    if (isYearLike(text)) tally.years += count
    if (!plain && isUnitText(text)) tally.units += count
    if (isStateWord(text)) tally.states += count
    if (PERIODS.some((period) => period === text)) tally.periods += count
    if (isPersonal(text)) tally.personal += count
  }
  return { ...tally, distinct: counts.size, examples: [...counts.keys()].slice(0, EXAMPLES) }
}

const FIGURE_FAULTS = new Set(['vague', 'bad_thousands', 'increase', 'excel_error', 'digits_lost', 'none_said', 'placeholder'])

function isFigureLike(text: string): boolean {
  const read = readFigure(text)
  return read.kind === 'valid' || (read.kind === 'invalid' && FIGURE_FAULTS.has(read.reason))
}

function isYearLike(text: string): boolean {
  const read = readYear(text)
  return read.kind === 'valid' && read.value.year >= 1500 && read.value.year <= 2200
}

/** Whether nearly all of what a column says is of one kind. */
export function mostly(count: number, { filled }: Profile): boolean {
  return filled > 0 && count >= filled * 0.8
}
