import { describe, expect, test } from 'vitest'
import type { ImportReading } from '@/data/import/session/importReading'
import { ImportCancelled } from '@/stores/importing/importRunner'
import type { ImportSettings } from '@/stores/importing/importRunner'
import { workerRunner } from '@/stores/importing/workerRunner'
import type { ImportAnswer, ImportRequest } from '@/workers/importMessages'

const SETTINGS = {} as ImportSettings
const READING = { status: 'ready' } as ImportReading
const PART = { scanned: { rowCount: 1, offsets: Uint32Array.of(0, 2), ragged: new Map() }, ahead: [] }

/** Workers as the browser would give them: what they are sent, and a way to let them speak. */
class StandIn {
  readonly heard: ImportRequest[] = []
  ended = false
  onmessage: ((event: { data: ImportAnswer }) => void) | null = null
  onerror: ((event: { message: string }) => void) | null = null
  onmessageerror: (() => void) | null = null
  postMessage(request: ImportRequest): void {
    this.heard.push(request)
  }
  terminate(): void {
    this.ended = true
  }
}

function running({ most = 9, cores = 2 } = {}): { workers: StandIn[]; runner: ReturnType<typeof workerRunner> } {
  const workers: StandIn[] = []
  const createWorker = (): Worker => {
    if (workers.length === most) throw new Error('no more workers')
    workers.push(new StandIn())
    return workers.at(-1) as unknown as Worker
  }
  return { workers, runner: workerRunner({ createWorker, cores, loadGazetteerText: () => Promise.resolve('towns') }) }
}

const file = { name: 'x.csv', bytes: Uint8Array.of(1, 2) }
const wanted: ImportAnswer = { kind: 'part_wanted', id: 7, bytes: Uint8Array.of(2), form: { delimiter: 44, width: 1 } }
const kinds = ({ heard }: StandIn): string[] => heard.map(({ kind }) => kind)

describe('workerRunner', () => {
  test('tells of progress and gives the reading', async () => {
    const { workers, runner } = running()
    const shares: number[] = []
    const opening = runner.open(file, SETTINGS, (share) => shares.push(share))
    workers[0]?.onmessage?.({ data: { kind: 'progress', share: 0.5 } })
    workers[0]?.onmessage?.({ data: { kind: 'reading', reading: READING } })
    expect([await opening, shares, workers.length]).toEqual([{ kind: 'table', reading: READING }, [0.5], 1])
  })

  test('has a second worker read a part, and ends it', () => {
    const { workers, runner } = running()
    void runner.open(file, SETTINGS, () => undefined)
    workers[0]?.onmessage?.({ data: wanted })
    workers[1]?.onmessage?.({ data: { kind: 'part', id: 7, part: PART } })
    expect(workers.map(kinds)).toEqual([['open', 'part'], ['read_part']])
    expect([workers[0]?.heard.at(-1), workers[1]?.ended]).toEqual([{ kind: 'part', id: 7, part: PART }, true])
  })

  test.each([
    ['dies', 9, (helper: StandIn | undefined) => helper?.onerror?.({ message: 'died' })],
    ['is refused', 1, () => undefined],
  ])('says so where the second worker %s', (_, most, happen) => {
    const { workers, runner } = running({ most })
    void runner.open(file, SETTINGS, () => undefined)
    workers[0]?.onmessage?.({ data: wanted })
    happen(workers[1])
    expect(workers[0]?.heard.at(-1)).toEqual({ kind: 'part', id: 7, part: null })
  })

  test.each([[1, false], [2, true]])('with %i cores a second worker may be asked for: %s', (cores, helped) => {
    const { workers, runner } = running({ cores })
    void runner.open(file, SETTINGS, () => undefined)
    expect(workers[0]?.heard).toEqual([{ kind: 'open', file, settings: SETTINGS, helped }])
  })

  test('cancelling ends both workers, and the next file gets new ones', async () => {
    const { workers, runner } = running()
    const opening = runner.open(file, SETTINGS, () => undefined)
    workers[0]?.onmessage?.({ data: wanted })
    runner.cancel()
    await expect(opening).rejects.toBeInstanceOf(ImportCancelled)
    expect(workers.map(({ ended }) => ended)).toEqual([true, true])
    void runner.open(file, SETTINGS, () => undefined)
    expect(workers.length).toBe(3)
  })

  test('the end of a worker that was let go ends no later import', async () => {
    const { workers, runner } = running()
    const first = runner.open(file, SETTINGS, () => undefined)
    runner.cancel()
    await expect(first).rejects.toBeInstanceOf(ImportCancelled)
    const second = runner.open(file, SETTINGS, () => undefined)
    workers[0]?.onerror?.({ message: 'the worker is no more' })
    workers[1]?.onmessage?.({ data: { kind: 'reading', reading: READING } })
    expect(await second).toEqual({ kind: 'table', reading: READING })
  })

  test('a worker that dies is told of as what it said', async () => {
    const { workers, runner } = running()
    const opening = runner.open(file, SETTINGS, () => undefined)
    workers[0]?.onerror?.({ message: 'out of memory' })
    await expect(opening).rejects.toThrow('out of memory')
    expect(workers[0]?.ended).toBe(true)
  })
})
