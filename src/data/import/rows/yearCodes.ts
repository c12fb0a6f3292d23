import type { DataProblem } from '../../dataProblem'
import { problem } from '../../dataProblem'
import type { YearForm } from '../../values/readYear'
import { readYear } from '../../values/readYear'
import type { Distinct } from '../table/cellTable'

/** Years by number of their text: 0 where the cell is blank, -1 where it is no year. */
export interface YearCodes {
  readonly years: Int16Array
  /** What to say of each text, if anything, at the first row where it comes. */
  readonly remarks: ReadonlyMap<number, Omit<DataProblem, 'place'>>
}

export const BLANK_YEAR = 0
export const NO_YEAR = -1

const LEVELS: Record<YearForm, 'note' | 'confirm' | null> = { plain: null, words: 'note', date: 'note', short: 'confirm', serial: 'confirm', span: 'confirm' }

/** Reads each different text of a year column once. `thisYear` tells years that are still to come. */
export function yearCodes({ texts }: Pick<Distinct, 'texts'>, thisYear: number): YearCodes {
  const years = new Int16Array(texts.length)
  const remarks = new Map<number, Omit<DataProblem, 'place'>>()
  texts.forEach((text, code) => {
    const read = readYear(text)
    if (read.kind === 'missing') return
    years[code] = read.kind === 'valid' ? read.value.year : NO_YEAR
    const remark = read.kind === 'valid' ? remarkOn(text, read.value, thisYear) : problem('error', 'year_unreadable', { quoted: text })
    if (remark !== null) remarks.set(code, remark)
  })
  return { years, remarks }
}

function remarkOn(text: string, { year, form }: { year: number; form: YearForm }, thisYear: number): DataProblem | null {
  if (year > thisYear + 1) return problem('confirm', 'year_ahead', { quoted: text, values: { year } })
  const level = LEVELS[form]
  if (level !== null) return problem(level, 'year_read_as', { quoted: text, values: { year } })
  return text.trim() === String(year) ? null : problem('note', 'year_read_as', { quoted: text, values: { year } })
}
