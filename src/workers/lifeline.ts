import type { ImportAnswer } from './importMessages'

/** A lock that a worker holds as long as it lives: whoever waits for it learns of its end, however that came. */
type Locks = Pick<LockManager, 'request'>

/** Holds a lock for ever and tells its name once it is held; silent where the browser has no locks (plain HTTP, older ones). */
export function holdLifeline(locks: Locks | undefined, name: string, held: (name: string) => void): void {
  locks?.request(name, () => {
    held(name)
    return new Promise(() => undefined)
  }).catch(() => undefined)
}

/** Calls once when the holder of the lock is no more. */
export function followLifeline(locks: Locks | undefined, name: string, ended: () => void): void {
  locks?.request(name, ended).catch(() => undefined)
}

/** The worker, which now ends with an error event also where it is killed without a word. */
export function watchWorker(worker: Worker, locks: Locks | undefined): Worker {
  worker.addEventListener('message', ({ data }: MessageEvent<ImportAnswer>) => {
    if (data.kind === 'alive') followLifeline(locks, data.lifeline, () => worker.dispatchEvent(new ErrorEvent('error', { message: 'the worker is no more' })))
  })
  return worker
}
