import type { Parsed } from '@/domain/problem'
import { foldWidth, trimInvisible } from './foldWidth'
import { readHanNumeral } from './hanNumeral'

/** plain: 2024; words: 2024年, FY2024, 二〇二三年; short: 24; serial: a spreadsheet's day number; date; span: 2024-2025, its first year. */
export const YEAR_FORMS = ['plain', 'words', 'short', 'serial', 'date', 'span'] as const
export type YearForm = (typeof YEAR_FORMS)[number]

export interface YearReading {
  readonly year: number
  readonly form: YearForm
}

type Reading = readonly [form: YearForm, pattern: RegExp, year: (digits: string) => number]

const SUFFIX = '(?:年度?|年[末底]|学年|财年)?'
const READINGS: readonly Reading[] = [
  ['plain', /^([12]\d{3})(?:\.0+)?$/, Number],
  ['words', new RegExp(`^(?:FY|CY|Y|截至|截止)? ?([12]\\d{3})(?: \\[YR\\d{4}\\])? ?${SUFFIX}$`, 'i'), Number],
  ['words', new RegExp(`^([零〇一二三四五六七八九]{4})${SUFFIX}$`), (text) => readHanNumeral(text)?.low ?? NaN],
  ['date', /^([12]\d{3})(?:[-/.年](?:0?[1-9]|1[0-2])(?:[-/.月]\d{1,2}日?|月)?)(?:[ T][\d:.Z]+)?$/, Number],
  ['span', /^([12]\d{3}) ?年?度? ?[-–—~/至到] ?(?:[12]\d{3}|\d{2}) ?(?:年度?|学年|财年)?$/, Number],
  ['short', /^['’]?(\d{2})(?:\.0+)?年?度?$/, (text) => Number(text) + (Number(text) < 70 ? 2000 : 1900)],
  ['serial', /^([3-5]\d{4})(?:\.\d+)?$/, serialYear],
]

/** Reads the year of a cell or header; spans give their first year. */
export function readYear(text: string): Parsed<YearReading, 'not_a_year'> {
  const folded = trimInvisible(foldWidth(text))
  if (folded === '') return { kind: 'missing' }
  for (const [form, pattern, toYear] of READINGS) {
    const digits = pattern.exec(folded)?.[1]
    if (digits !== undefined) return { kind: 'valid', value: { year: toYear(digits), form } }
  }
  return { kind: 'invalid', reason: 'not_a_year', quoted: text }
}

const DAY = 86_400_000
const SERIAL_EPOCH = Date.UTC(1899, 11, 30)

function serialYear(days: string): number {
  return new Date(SERIAL_EPOCH + Number(days) * DAY).getUTCFullYear()
}
