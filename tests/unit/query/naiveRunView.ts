import type { Cell } from '@/domain/cell'
import { readCell } from '@/domain/cell'
import type { Dataset } from '@/domain/dataset'
import type { Indicator } from '@/domain/indicator'
import { DENOMINATORS } from '@/domain/indicator'
import type { ResolvedView } from '@/domain/resultTable'
import { BASES, MENTION_STATES } from '@/domain/state'
import { showCell } from './showTable'

/** One row as plain objects. */
interface NaiveRow {
  readonly town: number
  readonly year: number
  readonly cells: readonly Cell[]
}

/** What `runView` should give, found cell by cell and as slowly as it reads. */
export function naiveRunView(dataset: Dataset, view: ResolvedView): { rows: string[]; ranked: number; gaps: string[] } {
  const places = [...view.towns].flatMap((town) => placesOf(dataset, view, town))
  const all = places.map(({ town, year }): NaiveRow => ({
    town,
    year,
    cells: view.indicators.map((indicator) => normalise(dataset, { town, year, indicator, view })),
  }))
  const shown = view.missing === 'hide' ? all.filter(({ cells }) => cells.some(isTold)) : all
  const { rows, ranked } = sort(dataset, view, shown)
  return { rows: rows.map((row) => showRow(dataset, row)), ranked, gaps: gapsOf(dataset, view, places) }
}

const held = (dataset: Dataset, town: number, year: number) => dataset.reports[town * dataset.years.length + year] !== -1

function placesOf(dataset: Dataset, { years, missing }: ResolvedView, town: number): { town: number; year: number }[] {
  if (years.kind === 'latest') {
    const reported = [...dataset.years.keys()].filter((year) => held(dataset, town, year))
    return [{ town, year: reported.at(-1) ?? dataset.years.length - 1 }]
  }
  const reported = missing === 'gap' ? years.years : years.years.filter((year) => held(dataset, town, year))
  const chosen = reported.length > 0 ? reported : years.years.slice(-1)
  return chosen.map((year) => ({ town, year }))
}

function gapsOf(dataset: Dataset, view: ResolvedView, places: readonly { town: number; year: number }[]): string[] {
  if (view.years.kind === 'latest') return []
  return [...view.towns].flatMap((town) => {
    const absent = view.years.years.filter((year) => {
      const isRow = places.some((place) => place.town === town && place.year === year)
      return !held(dataset, town, year) && (!isRow || view.missing === 'hide')
    })
    return absent.length === 0 ? [] : [[dataset.towns[town]?.code, ...absent].join(' ')]
  })
}

function isTold({ indicator, state, value }: Cell): boolean {
  return value !== null || (indicator.kind === 'mention' && (MENTION_STATES as readonly string[]).includes(state))
}

interface Asked {
  readonly town: number
  readonly year: number
  readonly indicator: Indicator
  readonly view: ResolvedView
}

/** The quotient as what is certain of it: the least and the greatest that it may be. */
function normalise(dataset: Dataset, { town, year, indicator, view: { per } }: Asked): Cell {
  const cell = readCell(dataset, { town, year, indicator })
  if (per === 'raw' || indicator.kind === 'rate' || indicator.kind === 'mention' || !indicator.normalise.includes(per)) return cell
  if (cell.value === null || (cell.value === 0 && (cell.qualifier === 'exact' || cell.qualifier === null))) return cell
  const { indicator: id, factor } = DENOMINATORS[per]
  const divisor = dataset.indicatorIndex.get(id)
  const by = divisor === undefined ? null : readCell(dataset, { town, year, indicator: divisor })
  if (by === null || by.value === null || by.value <= 0) return { ...cell, state: 'no_denominator', value: null, valueMax: null }
  return {
    ...cell,
    state: by.state === 'doubtful' ? 'doubtful' : cell.state,
    basis: BASES[Math.max(BASES.indexOf(cell.basis), BASES.indexOf(by.basis))] ?? 'printed',
    period: cell.period === 'part_year' || by.period === 'part_year' ? 'part_year' : 'year',
    ...divide(cell, by, factor),
  }
}

function divide(x: Cell, d: Cell, factor: number): Pick<Cell, 'value' | 'valueMax' | 'qualifier'> {
  const least = (low(x) * factor) / high(d)
  const greatest = (high(x) * factor) / low(d)
  const about = x.qualifier === 'approx' || d.qualifier === 'approx' ? 'approx' : 'exact'
  if (least > 0 && greatest < Infinity) {
    const one = least === greatest
    return { value: least, valueMax: one ? null : greatest, qualifier: one ? about : 'range' }
  }
  if (least > 0) return { value: least, valueMax: null, qualifier: 'at_least' }
  if (greatest < Infinity) return { value: greatest, valueMax: null, qualifier: 'at_most' }
  return { value: ((x.value ?? 0) * factor) / (d.value ?? 0), valueMax: null, qualifier: 'approx' }
}

const low = ({ qualifier, value }: Cell) => (qualifier === 'at_most' ? 0 : (value ?? 0))
const high = ({ qualifier, value, valueMax }: Cell) => (qualifier === 'at_least' ? Infinity : (valueMax ?? value ?? 0))

function sort(dataset: Dataset, view: ResolvedView, rows: readonly NaiveRow[]): { rows: readonly NaiveRow[]; ranked: number } {
  if (view.sort === 'source') return { rows, ranked: rows.length }
  if (view.sort === 'name') {
    const { compare } = new Intl.Collator('zh-CN', { numeric: true })
    const name = ({ town }: NaiveRow) => dataset.towns[town]?.name ?? ''
    return { rows: [...rows].sort((a, b) => compare(name(a), name(b))), ranked: rows.length }
  }
  const value = (row: NaiveRow) => row.cells[0]?.value ?? null
  const turn = view.sort === 'value' ? 1 : -1
  const figures = rows.filter((row) => value(row) !== null).sort((a, b) => turn * ((value(a) ?? 0) - (value(b) ?? 0)))
  return { rows: [...figures, ...rows.filter((row) => value(row) === null)], ranked: figures.length }
}

function showRow(dataset: Dataset, { town, year, cells }: NaiveRow): string {
  return [dataset.towns[town]?.code, dataset.years[year], ...cells.map(showCell)].join(' ')
}
