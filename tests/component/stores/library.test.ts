import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import type { Pinia } from 'pinia'
import { createPinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp } from 'vue'
import { useDatasets } from '@/stores/datasets'
import { FILE_LOADER } from '@/stores/fileLoader'
import type { LibraryBell } from '@/stores/library'
import { useLibrary } from '@/stores/library'
import { openShelf } from '@/stores/shelf/shelf'
import { SHELF } from '@/stores/shelf/shelfKey'
import { buildTestDataset } from '../../unit/buildTestDataset'
import { publicFiles } from '../withStores'

const own = (id: string) => buildTestDataset({ rows: [['东镇', 2021, '案件', '12']], info: { id, origin: 'local', title: { zh: id, en: id } } })

/** Pages of one browser: they share its storage, and hear each other's bell. */
function pages(count: number) {
  const heard: (() => void)[][] = []
  return Array.from({ length: count }, (_, at) => {
    const pinia: Pinia = createPinia()
    createApp({}).provide(FILE_LOADER, publicFiles).provide(SHELF, () => openShelf()).use(pinia)
    const bell: LibraryBell = { ring: () => heard.filter((_, other) => other !== at).flat().forEach((hear) => hear()), listen: (hear) => void (heard[at] = [hear]) }
    const library = useLibrary(pinia)
    library.connect(bell)
    return { library, datasets: useDatasets(pinia) }
  })
}

const listed = ({ datasets }: ReturnType<typeof pages>[number]): string[] => datasets.entries.filter(({ info }) => info.origin === 'local').map(({ info }) => info.title.zh)

describe('two pages of one browser', () => {
  beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()))

  it('hear of what the other keeps, renames and sets aside', async () => {
    const [here, there] = pages(2)
    if (here === undefined || there === undefined) throw new Error('no pages')
    await Promise.all([here.datasets.openLibrary(), there.datasets.openLibrary()])
    await here.library.save(own('local-1'))
    await vi.waitFor(() => expect(listed(there)).toEqual(['local-1']))
    await here.library.describe('local-1', { title: { zh: '新名', en: 'New' } })
    await vi.waitFor(() => expect(listed(there)).toEqual(['新名']))
    await here.library.remove('local-1')
    await vi.waitFor(() => expect(listed(there)).toEqual([]))
  })

  it('leave each other what is open, and write at once without loss', async () => {
    const [here, there] = pages(2)
    if (here === undefined || there === undefined) throw new Error('no pages')
    await Promise.all([here.datasets.openLibrary(), there.datasets.openLibrary()])
    await Promise.all([here.library.save(own('local-1')), there.library.save(own('local-2'))])
    await vi.waitFor(() => expect(listed(there).sort()).toEqual(['local-1', 'local-2']))
    const open = await there.datasets.open('local-1')
    await here.library.remove('local-1')
    await vi.waitFor(() => expect(there.library.entries.map(({ id }) => id)).toEqual(['local-2']))
    expect(there.datasets.active).toBe(open)
  })

  it('leave what is looked at as it is while it is kept', async () => {
    const [here] = pages(1)
    if (here === undefined) throw new Error('no page')
    await here.datasets.openLibrary()
    const shown = here.datasets.add(own('local-1'))
    await here.library.save(own('local-1'))
    expect(listed(here)).toEqual(['local-1'])
    expect(here.datasets.active).toBe(shown)
    await here.library.describe('local-1', { title: { zh: '新名', en: 'New' } })
    expect(here.datasets.active?.info.title.zh).toBe('新名')
  })

  it('clear all, take it back, or let it go for good', async () => {
    const [here] = pages(1)
    if (here === undefined) throw new Error('no page')
    await here.datasets.openLibrary()
    for (const id of ['local-1', 'local-2']) await here.library.save(own(id))
    const gone = await here.library.clear()
    expect([gone.map(({ id }) => id), here.library.entries]).toEqual([['local-1', 'local-2'], []])
    for (const { id } of gone) await here.library.restore(id)
    expect(listed(here)).toEqual(['local-1', 'local-2'])
    await here.library.clear()
    await here.library.purge()
    expect(await here.library.restore('local-1')).toBe(false)
  })

  it('find nothing of what was cleared in an earlier visit', async () => {
    const [before] = pages(1)
    await before?.library.save(own('local-1'))
    await before?.library.clear()
    const [after] = pages(1)
    expect(await after?.library.open()).toEqual([])
    expect(await after?.library.restore('local-1')).toBe(false)
  })
})
