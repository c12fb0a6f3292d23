import { readCell } from '@/domain/cell'
import type { Dataset } from '@/domain/dataset'
import type { Locale } from '@/locales/messages'
import { placeOf } from '@/query/observations/observationRows'
import type { FigureRecord } from '../figureRecords'
import { figureRecord } from '../figureRecords'
import { recordColumns } from '../recordColumns'
import { recordJson } from '../tableJson'
import { BYTE_ORDER_MARK, writeCsv } from '../writeCsv'

/** Observations to write, in their order. */
export interface ObservationList {
  readonly dataset: Dataset
  readonly rows: Uint32Array
}

/** Rows written at a time, so that whoever writes many can pause in between. */
const PIECE = 1_000

/** The figure or mention behind a row; null where the data has no such place. */
export function observationRecord(dataset: Dataset, row: number): FigureRecord | null {
  const place = placeOf(dataset, row)
  if (place === null) return null
  const cell = readCell(dataset, place)
  return figureRecord(dataset, { ...cell, row: -1, raw: cell.value, per: 'raw' })
}

/** CSV with headers, in pieces to be joined. */
export function* observationCsv({ dataset, rows }: ObservationList, locale: Locale): Generator<string> {
  const columns = recordColumns({ dataset, series: [] }, locale)
  yield BYTE_ORDER_MARK + writeCsv([columns.map(({ header }) => header)])
  for (const records of pieces({ dataset, rows })) {
    yield writeCsv(records.map((record) => columns.map(({ read }) => read(record))))
  }
}

/** JSON of one object a row, in pieces to be joined. */
export function* observationJson({ dataset, rows }: ObservationList): Generator<string> {
  const { info, fingerprint } = dataset
  yield `{"dataset":${JSON.stringify({ ...info, fingerprint })},"observations":[\n`
  let before = ''
  for (const records of pieces({ dataset, rows })) {
    yield before + records.map((record) => JSON.stringify(recordJson(record))).join(',\n')
    before = ',\n'
  }
  yield '\n]}\n'
}

function* pieces({ dataset, rows }: ObservationList): Generator<FigureRecord[]> {
  for (let start = 0; start < rows.length; start += PIECE) {
    yield Array.from(rows.subarray(start, start + PIECE), (row) => observationRecord(dataset, row)).filter((record) => record !== null)
  }
}
