import { loadGazetteerText } from '@/data/towns/loadGazetteer'
import type { ImportRunner } from '@/stores/importing/importRunner'
import { watchWorker } from '@/workers/lifeline'

/** Reads files in a worker, or on the page's own thread where the browser gives it none. */
export async function importRunner(): Promise<ImportRunner> {
  const [{ default: ImportWorker }, { workerRunner }] = await Promise.all([import('@/workers/import.worker?worker'), import('@/stores/importing/workerRunner')])
  const create = (): Worker => watchWorker(new ImportWorker(), navigator.locks as LockManager | undefined)
  const first = started(create)
  if (first === null) return (await import('@/stores/importing/localRunner')).localRunner()
  let spare: Worker | null = first
  const createWorker = (): Worker => {
    const worker = spare ?? create()
    spare = null
    return worker
  }
  return workerRunner({ createWorker, loadGazetteerText, cores: navigator.hardwareConcurrency || 1 })
}

function started(create: () => Worker): Worker | null {
  try {
    return create()
  } catch {
    return null
  }
}
