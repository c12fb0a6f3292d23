import crossfilter from 'crossfilter2'
import * as aq from 'arquero'
import type { Dataset } from '@/domain/dataset'
import type { openDuck } from './duck'
import { pick, times } from './questions'

type Duck = Awaited<ReturnType<typeof openDuck>>
/** Asks for one indicator (a number) in one year, in or out of order: the values of all towns. */
type Peer = (indicator: number, year: number, sorted: boolean) => ArrayLike<number> | Promise<ArrayLike<number>>

/** Every library holds all indicators, in the form that suits it best; the values found must add up to the loop's. */
export async function askPeer(name: string, dataset: Dataset, { turns, sorted, duck }: { turns: number; sorted: boolean; duck: Duck | null }): Promise<number[]> {
  const peer = name === 'arquero' ? arquero(dataset) : name === 'crossfilter2' ? crossfilter2(dataset) : await duckdb(dataset, duck!)
  check(dataset, await peer(1, dataset.years[1]!, sorted))
  if (name !== 'duckdb') return times(turns, (turn) => (peer(turn % 39, dataset.years[turn % dataset.years.length]!, sorted) as ArrayLike<number>).length)
  const took: number[] = []
  for (let turn = 0; turn < turns; turn++) {
    const begun = performance.now()
    await peer(turn % 39, dataset.years[turn % dataset.years.length]!, sorted)
    took.push(performance.now() - begun)
  }
  return took
}

function check(dataset: Dataset, found: ArrayLike<number>): void {
  const sum = (values: ArrayLike<number>) => Array.from(values).reduce((total, value) => (value > 0 ? total + value : total), 0)
  const expected = pick(dataset, 1).values
  if (found.length !== expected.length || sum(found) !== sum(expected)) throw new Error(`another answer: ${found.length} values, sum ${sum(found)} instead of ${sum(expected)}`)
}

const yearColumn = ({ towns, years }: Dataset): Int32Array => Int32Array.from({ length: towns.length * years.length }, (_, cell) => years[cell % years.length]!)

/** A row a town-year, a column an indicator: the cube's own arrays, nothing copied. */
function arquero(dataset: Dataset): Peer {
  const columns = Object.fromEntries(Array.from(dataset.columns, ([id, { values }]) => [id, values]))
  const table = aq.table({ year: yearColumn(dataset), ...columns })
  return (indicator, year, sorted) => {
    const found = table.params({ year }).filter((d: never, $: never) => (d as Record<string, number>)['year'] === ($ as Record<string, number>)['year'])
    return (sorted ? found.orderby(aq.desc(`i${indicator}`)) : found).array(`i${indicator}`) as number[]
  }
}

/** A record a town-year, its indicators in the cube's own arrays; a dimension of years. Order comes from sorting what it found. */
function crossfilter2(dataset: Dataset): Peer {
  const year = yearColumn(dataset)
  const filter = crossfilter(Array.from(year, (_, cell) => cell))
  const years = filter.dimension((cell) => year[cell]!)
  return (indicator, wanted, sorted) => {
    years.filterExact(wanted)
    const { values } = dataset.columns.get(`i${indicator}`)!
    const found = Float64Array.from(filter.allFiltered(), (cell) => values[cell]!)
    return sorted ? found.sort() : found
  }
}

/** A row a town-year, a column an indicator. Answers come back from its worker. */
async function duckdb(dataset: Dataset, duck: Duck): Promise<Peer> {
  await duck.fill({ year: yearColumn(dataset), columns: Array.from(dataset.columns, ([id, { values }]) => [id, values] as const) })
  return (indicator, year, sorted) => duck.ask(`i${indicator}`, year, sorted)
}
