import { readCsv } from '../../csv/readCsv'
import { isKnownHeader } from '../roles/aliases'

/** Signs that may separate cells, in the order in which a tie is settled. */
export const DELIMITERS = ['\t', ',', ';', '|', '，'] as const
export type Delimiter = (typeof DELIMITERS)[number]

export interface ChosenDelimiter {
  readonly delimiter: Delimiter
  /** Only one column comes of it: people must say. */
  readonly oneColumn: boolean
}

const LINES = 20

/** Scores each sign on the first lines: known headers first, then how even and how many the cells are. */
export function chooseDelimiter(head: string): ChosenDelimiter {
  const announced = /^sep=(.)\r?\n/i.exec(head)?.[1]
  const said = DELIMITERS.find((sign) => sign === announced)
  if (said !== undefined) return { delimiter: said, oneColumn: false }
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, ...scoreDelimiter(head, delimiter) }))
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a))
  return { delimiter: best.width > 1 ? best.delimiter : ',', oneColumn: best.width <= 1 }
}

function scoreDelimiter(head: string, delimiter: Delimiter): { score: number; width: number } {
  const rows = readCsv(head, { delimiter })
    .rows.slice(0, LINES)
    .filter((row) => row.some((cell) => cell.trim() !== ''))
  const widths = rows.map((row) => row.length)
  const common = mostCommon(widths)
  if (common <= 1) return { score: 0, width: Math.max(1, ...widths) > 1 ? 1 : common }
  const even = widths.filter((width) => width === common).length / widths.length
  const known = rows.reduce((count, row) => Math.max(count, row.filter(isKnownHeader).length), 0)
  return { score: known * 4 + even * 3 + Math.min(common, 50) / 50, width: common }
}

function mostCommon(numbers: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return [...counts].reduce((best, entry) => (entry[1] > best[1] || (entry[1] === best[1] && entry[0] > best[0]) ? entry : best), [1, 0])[0]
}
