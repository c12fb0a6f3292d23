import * as duckdb from '@duckdb/duckdb-wasm'
import { tableFromArrays, tableToIPC } from 'apache-arrow'

interface Cube {
  readonly year: Int32Array
  readonly columns: readonly (readonly [name: string, values: Float64Array])[]
}

/** Rows that are handed over at once. */
const BATCH = 50_000

/** DuckDB-WASM from files beside the page. */
export async function openDuck() {
  const worker = new Worker('/duckdb/duckdb-browser-eh.worker.js')
  const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker)
  await database.instantiate(new URL('/duckdb/duckdb-eh.wasm', location.href).href)
  const connection = await database.connect()
  const count = async (sql: string): Promise<number> => Number((await connection.query(sql)).get(0)?.['n'])
  return {
    async readCsv(file: File): Promise<number> {
      await database.registerFileBuffer('data.csv', new Uint8Array(await file.arrayBuffer()))
      await connection.query(`create or replace table rows as select * from read_csv('data.csv', header = true, all_varchar = true)`)
      return count('select count(*) as n from rows')
    },
    async fill({ year, columns }: Cube): Promise<void> {
      await connection.query('drop table if exists cube')
      for (let start = 0; start < year.length; start += BATCH) {
        const part = Object.fromEntries(columns.map(([name, values]) => [name, values.slice(start, start + BATCH)]))
        const table = tableFromArrays({ year: year.slice(start, start + BATCH), ...part })
        await connection.insertArrowFromIPCStream(tableToIPC(table, 'stream'), { name: 'cube', create: start === 0 })
      }
    },
    async ask(column: string, year: number, sorted: boolean): Promise<ArrayLike<number>> {
      const found = await connection.query(`select ${column} as value from cube where year = ${year}${sorted ? ' order by value desc' : ''}`)
      return found.getChild('value')!.toArray() as Float64Array
    },
  }
}
