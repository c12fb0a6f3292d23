import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { openShelf } from '@/stores/shelf/shelf'
import type { Shelf } from '@/stores/shelf/shelfKey'
import { buildTestDataset } from '../../buildTestDataset'

const MORNING = '2026-01-02T08:00:00.000Z'
const NOON = '2026-01-02T12:00:00.000Z'

function dataset(id: string, indicators: readonly string[] = ['cases']) {
  const built = buildTestDataset({ rows: indicators.map((indicator) => ['甲镇', 2023, indicator, '≥50']) })
  return { ...built, info: { ...built.info, id, origin: 'local' as const } }
}

async function shelf(): Promise<Shelf> {
  const opened = await openShelf()
  if (opened === null) throw new Error('no storage')
  return opened
}

describe('openShelf', () => {
  beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()))

  it('gives back what was saved, typed arrays and maps included', async () => {
    const mine = await shelf()
    const saved = dataset('local-1')
    expect(await mine.save(saved, MORNING)).toBe('saved')
    const read = await mine.read('local-1')
    expect(read.kind).toBe('valid')
    if (read.kind !== 'valid') return
    expect(read.value.columns).toEqual(saved.columns)
    expect(read.value.fingerprint).toBe(saved.fingerprint)
  })

  it('keeps no record larger than one column, as browsers refuse large ones', async () => {
    const mine = await shelf()
    await mine.save(dataset('local-1', ['cases', 'visits']), MORNING)
    await mine.save(dataset('local-10'), MORNING)
    const db = await openDB('zhenjian')
    expect(await db.getAllKeys('contents')).toEqual(['local-1', 'local-10', ['local-1', 0], ['local-1', 1], ['local-10', 0]])
    db.close()
  })

  it('forgets the columns of what it is given anew', async () => {
    const mine = await shelf()
    await mine.save(dataset('local-1', ['cases', 'visits']), MORNING)
    await mine.save(dataset('local-1'), NOON)
    expect(await mine.read('local-1')).toMatchObject({ kind: 'valid', value: { columns: dataset('local-1').columns } })
  })

  it('opens what an earlier version kept as one record', async () => {
    const mine = await shelf()
    const old = dataset('local-1')
    await mine.save(old, MORNING)
    const db = await openDB('zhenjian')
    await db.delete('contents', IDBKeyRange.bound(['local-1'], ['local-1', []]))
    await db.put('contents', { version: 1, content: old }, 'local-1')
    db.close()
    expect(await mine.read('local-1')).toMatchObject({ kind: 'valid', value: { columns: old.columns } })
  })

  it('lists what it holds, oldest first, and what it is called now', async () => {
    const mine = await shelf()
    await mine.save(dataset('b'), NOON)
    await mine.save(dataset('a'), MORNING)
    await mine.describe('b', { title: { zh: '新名', en: '' } })
    expect((await mine.list()).map(({ id, info, savedAt }) => [id, info.title.zh, savedAt])).toEqual([
      ['a', dataset('a').info.title.zh, MORNING],
      ['b', '新名', NOON],
    ])
    expect(await mine.read('b')).toMatchObject({ kind: 'valid', value: { info: { title: { zh: '新名', en: '' } } } })
  })

  it('brings back what was set aside until it is swept', async () => {
    const mine = await shelf()
    await mine.save(dataset('a'), MORNING)
    await mine.setDeleted('a', MORNING)
    expect(await mine.list()).toEqual([])
    await mine.sweep(MORNING)
    await mine.setDeleted('a', null)
    expect(await mine.list()).toHaveLength(1)
    await mine.setDeleted('a', MORNING)
    await mine.sweep(NOON)
    expect(await mine.setDeleted('a', null)).toBe(false)
    expect(await mine.read('a')).toEqual({ kind: 'missing' })
    const db = await openDB('zhenjian')
    expect(await db.getAllKeys('contents')).toEqual([])
    db.close()
  })

  it('serves two pages at once without losing either one’s writing', async () => {
    const [one, other] = [await shelf(), await shelf()]
    await Promise.all([one.save(dataset('one'), MORNING), other.save(dataset('other'), NOON), one.describe('nobody', {})])
    expect((await one.list()).map(({ id }) => id)).toEqual(['one', 'other'])
  })

  it('says when the browser keeps nothing', async () => {
    vi.stubGlobal('indexedDB', undefined)
    expect(await openShelf()).toBeNull()
    vi.stubGlobal('indexedDB', { open: () => { throw new DOMException('', 'SecurityError') } })
    expect(await openShelf()).toBeNull()
  })
})

it('begins a record when the one before it lies there, so that the page answers in between', async () => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  const mine = await shelf()
  const puts: IDBRequest[] = []
  const underway: number[] = []
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
    underway.push(puts.filter(({ readyState }) => readyState === 'pending').length)
    const request = this.add(value, key)
    puts.push(request)
    return request
  })
  expect(await mine.save(dataset('a', ['cases', 'visits']), MORNING)).toBe('saved')
  put.mockRestore()
  expect(underway).toEqual([0, 0, 0, 0])
})

describe('a shelf that fails', () => {
  beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()))

  it('in the middle of saving, as when its tab is closed, keeps what it held whole and nothing of the new', async () => {
    const mine = await shelf()
    await mine.save(dataset('a'), MORNING)
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
      put.mockRestore()
      const request = this.put(value, key)
      this.transaction.abort()
      return request
    })
    expect(await mine.save(dataset('b'), NOON)).toBe('refused')
    expect((await mine.list()).map(({ id }) => id)).toEqual(['a'])
    expect([(await mine.read('a')).kind, await mine.read('b')]).toEqual(['valid', { kind: 'missing' }])
  })

  it('at the second thing that is written takes back the first', async () => {
    const mine = await shelf()
    const put = vi.spyOn(IDBObjectStore.prototype, 'put')
    put.mockImplementationOnce(function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
      put.mockImplementationOnce(() => {
        throw new DOMException('', 'DataCloneError')
      })
      return this.add(value, key)
    })
    expect([await mine.save(dataset('a'), MORNING), await mine.list()]).toEqual(['refused', []])
    put.mockRestore()
  })

  it('in the middle of replacing leaves the older content under its entry', async () => {
    const mine = await shelf()
    await mine.save(dataset('a'), MORNING)
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
      put.mockRestore()
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(await mine.save({ ...dataset('a'), fingerprint: 'ffffff' }, NOON)).toBe('full')
    expect((await mine.list()).map(({ id, fingerprint, savedAt }) => [id, fingerprint, savedAt])).toEqual([['a', dataset('a').fingerprint, MORNING]])
    expect((await mine.read('a')).kind).toBe('valid')
  })

  it('because another window closed it rejects nothing', async () => {
    const mine = await shelf()
    await mine.save(dataset('a'), MORNING)
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('closing', 'InvalidStateError')
    })
    const answers = [await mine.list(), await mine.read('a'), await mine.save(dataset('b'), NOON), await mine.describe('a', {}), await mine.setDeleted('a', NOON), await mine.sweep(NOON)]
    vi.restoreAllMocks()
    expect(answers).toEqual([[], { kind: 'invalid', reason: 'stored_unreachable', quoted: '' }, 'refused', false, false, undefined])
    expect((await mine.read('a')).kind).toBe('valid')
  })
})
