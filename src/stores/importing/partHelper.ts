import { partBuffers } from '@/data/import/table/tablePart'
import type { ImportAnswer, ImportRequest, PartResult, PartTask } from '@/workers/importMessages'

export interface PartHelper {
  /** Has a part read by a worker of its own, which ends with it; `part` is null where there is none or it fails. */
  readonly read: (task: PartTask, done: (result: PartResult, transfer: ArrayBuffer[]) => void) => void
  readonly end: () => void
}

/** A second worker for the other half of large files. */
export function partHelper(createWorker: () => Worker): PartHelper {
  let worker: Worker | null = null

  function end(): void {
    if (worker !== null) worker.onerror = null
    worker?.terminate()
    worker = null
  }

  function read({ id, bytes, form }: PartTask, done: (result: PartResult, transfer: ArrayBuffer[]) => void): void {
    end()
    const finish = (result: PartResult): void => {
      end()
      done(result, result.part === null ? [] : partBuffers(result.part))
    }
    const fail = (): void => finish({ id, part: null })
    try {
      worker = createWorker()
    } catch {
      return fail()
    }
    worker.onmessage = ({ data }: MessageEvent<ImportAnswer>) => {
      if (data.kind === 'part') finish({ id: data.id, part: data.part })
    }
    worker.onerror = fail
    worker.onmessageerror = fail
    worker.postMessage({ kind: 'read_part', id, bytes, form } satisfies ImportRequest, bytes.buffer instanceof ArrayBuffer ? [bytes.buffer] : [])
  }

  return { read, end }
}
