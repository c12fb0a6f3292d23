import { loadGazetteerText } from '@/data/towns/loadGazetteer'
import type { ImportRunner } from '@/stores/importing/importRunner'

/** Reads files in a worker, or on the page's own thread where the browser gives it none. */
export async function importRunner(): Promise<ImportRunner> {
  const [{ default: ImportWorker }, { workerRunner }] = await Promise.all([import('@/workers/import.worker?worker'), import('@/stores/importing/workerRunner')])
  const first = started(() => new ImportWorker())
  if (first === null) return (await import('@/stores/importing/localRunner')).localRunner()
  let spare: Worker | null = first
  const createWorker = (): Worker => {
    const worker = spare ?? new ImportWorker()
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
