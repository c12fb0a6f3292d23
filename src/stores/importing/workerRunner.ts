import type { ImportAnswer, ImportRequest, PartTask } from '@/workers/importMessages'
import type { ImportRunner, OpenedImport } from './importRunner'
import { ImportCancelled } from './importRunner'
import { partHelper } from './partHelper'

/** What a runner needs of the browser. */
export interface WorkerParts {
  readonly createWorker: () => Worker
  /** Text of the gazetteer, loaded when a table first names towns. */
  readonly loadGazetteerText: () => Promise<string>
  /** Threads that the machine can run at once. */
  readonly cores: number
}

interface Waiting {
  readonly resolve: (opened: OpenedImport) => void
  readonly reject: (reason: unknown) => void
  readonly onProgress: (share: number) => void
}

/** Reads files in a worker, so that the page stays alive; cancelling ends the worker. The bytes of a file are handed over to it. */
export function workerRunner({ createWorker, loadGazetteerText, cores }: WorkerParts): ImportRunner {
  const helper = partHelper(createWorker)
  let worker: Worker | null = null
  let waiting: Waiting | null = null

  function ask(request: ImportRequest, transfer: ArrayBuffer[], onProgress: (share: number) => void): Promise<OpenedImport> {
    waiting?.reject(new ImportCancelled())
    return new Promise((resolve, reject) => {
      waiting = { resolve, reject, onProgress }
      theWorker().postMessage(request, transfer)
    })
  }

  function theWorker(): Worker {
    if (worker !== null) return worker
    worker = createWorker()
    worker.onmessage = ({ data }: MessageEvent<ImportAnswer>) => hear(data)
    worker.onerror = (event) => end(new Error(event.message))
    worker.onmessageerror = () => end(new Error('messageerror'))
    return worker
  }

  function hear(answer: ImportAnswer): void {
    if (answer.kind === 'progress') waiting?.onProgress(answer.share)
    else if (answer.kind === 'gazetteer_wanted') void sendGazetteer(worker)
    else if (answer.kind === 'part_wanted') sendPart(answer, worker)
    else if (answer.kind === 'reading') settleLater({ kind: 'table', reading: answer.reading })
    else if (answer.kind === 'data_file') settleLater(answer)
  }

  /** In a task of its own: taking the message in and showing it are not one long stop of the page. */
  function settleLater(opened: OpenedImport): void {
    const answered = waiting
    waiting = null
    setTimeout(() => answered?.resolve(opened))
  }

  async function sendGazetteer(asking: Worker | null): Promise<void> {
    const text = await loadGazetteerText().catch(() => null)
    asking?.postMessage({ kind: 'gazetteer', text } satisfies ImportRequest)
  }

  function sendPart(task: PartTask, asking: Worker | null): void {
    helper.read(task, (result, transfer) => asking?.postMessage({ kind: 'part', ...result } satisfies ImportRequest, transfer))
  }

  /** Ends the worker, with whatever it holds, and tells whoever waits why. */
  function end(reason: Error): void {
    helper.end()
    if (worker !== null) worker.onerror = null
    worker?.terminate()
    worker = null
    waiting?.reject(reason)
    waiting = null
  }

  return {
    open: (file, settings, onProgress) => {
      const { buffer } = file.bytes
      return ask({ kind: 'open', file, settings, helped: cores > 1 }, buffer instanceof ArrayBuffer ? [buffer] : [], onProgress)
    },
    advance: async (decisions, onProgress) => {
      const opened = await ask({ kind: 'advance', decisions }, [], onProgress)
      if (opened.kind === 'data_file') throw new ImportCancelled()
      return opened.reading
    },
    cancel: () => end(new ImportCancelled()),
  }
}
