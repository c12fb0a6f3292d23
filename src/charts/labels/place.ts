import type { ResultCell, ResultTable } from '@/domain/resultTable'
import type { Town } from '@/domain/town'
import type { Lang } from '@/domain/bilingual'
import { townLabels } from '@/domain/townLabels'
import type { EvidenceAddress } from '@/domain/view'
import type { Locale } from '@/locales/messages'

const NOWHERE: Town = { code: '', name: '', county: '', prefecture: '', province: '' }

export function townOf(table: ResultTable, town: number): Town {
  return table.dataset.towns[town] ?? NOWHERE
}

const known: Readonly<Record<Lang, WeakMap<ResultTable, (town: number) => string>>> = { zh: new WeakMap(), en: new WeakMap() }

/** The name of a town of the table, with its region where another of them is called the same. */
export function townNameOf(table: ResultTable, town: number, { lang, messages }: Locale): string {
  const labels = known[lang].get(table) ?? townLabels(table, lang, messages.compare.townIn)
  known[lang].set(table, labels)
  return labels(town)
}

export function yearOf(table: ResultTable, year: number): number {
  return table.dataset.years[year] ?? 0
}

/** Where the evidence of a cell is found. */
export function addressOf(table: ResultTable, cell: ResultCell): EvidenceAddress {
  return { town: townOf(table, cell.town).code, indicator: cell.indicator.id, year: yearOf(table, cell.year) }
}

/** Whether a cell is the one whose evidence is open. */
export function isSelected(table: ResultTable, cell: ResultCell, selected: EvidenceAddress | null | undefined): boolean {
  if (selected === null || selected === undefined) return false
  const own = addressOf(table, cell)
  return own.town === selected.town && own.year === selected.year && own.indicator === selected.indicator
}
