import type { DataProblem } from '../../dataProblem'
import type { Encoding } from '../decode/encoding'
import type { CellTable } from './cellTable'
import type { Delimiter } from './chooseDelimiter'

export interface TextTable {
  readonly table: CellTable
  readonly encoding: Encoding
  readonly delimiter: Delimiter
  readonly problems: readonly DataProblem[]
}

export interface TextTableOptions {
  readonly encoding?: Encoding | undefined
  readonly delimiter?: Delimiter | undefined
  readonly onProgress?: ((share: number) => void) | undefined
}
