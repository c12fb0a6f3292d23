import * as duckdb from '@duckdb/duckdb-wasm'
import { tableFromArrays, tableToIPC } from 'apache-arrow'

interface Cube {
  readonly columns: readonly Float64Array[]
  readonly years: readonly number[]
  readonly towns: number
}

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
    async fill({ columns, years, towns }: Cube): Promise<void> {
      const cells = towns * years.length
      const all = columns.length * cells
      const value = new Float64Array(all)
      columns.forEach((column, i) => value.set(column, i * cells))
      const table = tableFromArrays({ indicator: Int32Array.from({ length: all }, (_, i) => Math.floor(i / cells)), year: Int32Array.from({ length: all }, (_, i) => years[i % years.length] ?? 0), value })
      await connection.insertArrowFromIPCStream(tableToIPC(table, 'stream'), { name: 'cube' })
    },
    ask: async (indicator: number, year: number): Promise<number> => (await connection.query(`select value from cube where indicator = ${indicator} and year = ${year}`)).numRows,
  }
}
