import { LARGEST_FILE } from '@/domain/limits'
import type { DataProblem } from '../../dataProblem'
import { problem } from '../../dataProblem'
import type { ImportReading } from './importReading'
import { ProblemLog } from './problemLog'
import { stoppedReading } from './stoppedReading'

/** Why a file of that many bytes is not read; null where it is. */
export function tooLargeFile(size: number): DataProblem | null {
  const megabytes = (count: number): number => Math.round(count / 1024 / 1024)
  return size > LARGEST_FILE ? problem('stop', 'file_too_large', { values: { size: megabytes(size), limit: megabytes(LARGEST_FILE) } }) : null
}

/** The reading of a file that is refused by its size alone, before a byte of it is asked for; null where it is not. */
export function refuseBySize({ name, size }: { readonly name: string; readonly size: number }): ImportReading | null {
  const refused = tooLargeFile(size)
  if (refused === null) return null
  const log = new ProblemLog()
  log.add(refused)
  return stoppedReading({ name, size, kind: 'binary', encoding: null, delimiter: null, sheet: '' }, log)
}
