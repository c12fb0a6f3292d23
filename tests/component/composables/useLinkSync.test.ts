import { describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import { useLinkSync } from '@/composables/useLinkSync'
import { useDatasets } from '@/stores/datasets'
import { useView } from '@/stores/view'
import type { FileLoader } from '@/stores/fileLoader'
import { freshStores, publicFiles } from '../withStores'

/** A window that remembers its entries. */
function fakeBrowser(search: string) {
  const entries = [search]
  let at = 0
  const states: unknown[] = [null]
  const scrolled: number[] = []
  let onBack: (event: Partial<PopStateEvent>) => void = () => undefined
  const go = (address: string) => new URL(address, 'http://x').search
  const browser = {
    location: { get search() { return entries[at] ?? '' }, pathname: '/', hash: '' },
    history: {
      pushState: (_: unknown, __: string, address: string) => void entries.splice(++at, entries.length, go(address)),
      replaceState: (state: unknown, __: string, address?: string) => {
        states[at] = state
        if (address !== undefined) entries[at] = go(address)
      },
    },
    scrollY: 300,
    scrollTo: (_: number, y: number) => void scrolled.push(y),
    addEventListener: (_: string, listener: () => void) => void (onBack = listener),
    removeEventListener: () => undefined,
  }
  const back = () => {
    at--
    onBack({ state: states[at] })
  }
  return { entries, scrolled, back, browser: browser as unknown as Window }
}

async function open(search: string, surroundings: Parameters<typeof freshStores>[0] = {}) {
  freshStores(surroundings)
  const fake = fakeBrowser(search)
  const sync = effectScope().run(() => useLinkSync(fake.browser))
  await sync?.readLink()
  return { ...fake, store: useView(), datasets: useDatasets() }
}

describe('useLinkSync', () => {
  it('opens what the link says', async () => {
    const { store, datasets } = await open('?page=compare&indicator=info_disclosed&chart=table')
    expect(store.view).toMatchObject({ page: 'compare', indicators: ['info_disclosed'], chart: 'table' })
    expect([datasets.active?.info.id, store.problems]).toEqual(['towns', []])
  })

  it('shows the page while the data is on its way', () => {
    freshStores()
    const { browser } = fakeBrowser('?page=town')
    void effectScope().run(() => useLinkSync(browser))?.readLink()
    expect([useView().view.page, useDatasets().status]).toEqual(['town', 'loading'])
  })

  it('keeps the valid half of a link and tells the other', async () => {
    const { store } = await open('?town=荫城镇~新桥乡&year=20x4')
    expect(store.view.towns).toEqual(['140404102'])
    expect(store.problems.map(({ code, quoted }) => [code, quoted])).toEqual([['link_not_in_data', '新桥乡'], ['link_unreadable', '20x4']])
  })

  it.each([
    ['?ds=local~8f3a21&year=2022', 'dataset_elsewhere'],
    ['?ds=link~8f3a21&year=2022', 'dataset_lost'],
    ['?ds=nowhere&year=2022', 'dataset_unknown'],
    ['?ds=towns~000000&year=2022', 'dataset_changed'],
  ])('shows the built-in data with the filters of %s, and says %s', async (search, code) => {
    const { store, datasets } = await open(search)
    expect([datasets.active?.info.id, store.problems.map((problem) => problem.code)]).toEqual(['towns', [code]])
    expect(store.view.years).toEqual({ kind: 'span', from: 2022, to: 2022 })
  })

  it('opens the data that the page carries, where the link names none and the page is not the usual one', async () => {
    const files: FileLoader = (path) => (path === 'catalog.json' ? Promise.resolve({ kind: 'valid', value: '[{"id":"page","folder":"demo"}]' }) : publicFiles(path))
    const { store, datasets } = await open('?page=compare', { files })
    expect([datasets.active?.info.id, store.view.dataset.id, store.problems]).toEqual(['page', 'page', []])
  })

  it('writes steps, and Back undoes them', async () => {
    const { store, entries, scrolled, back } = await open('')
    store.patch({ page: 'compare' })
    store.patch({ chart: 'table' })
    expect(entries).toEqual(['', '?page=compare', '?page=compare&chart=table'])
    back()
    await vi.waitFor(() => expect(store.view.chart).toBeNull())
    expect(store.view.page).toBe('compare')
    await vi.waitFor(() => expect(scrolled).toEqual([300]))
  })

  it('does not undo a choice made while the data was on its way', async () => {
    freshStores()
    const { browser } = fakeBrowser('?page=town')
    const reading = effectScope().run(() => useLinkSync(browser))?.readLink()
    useView().patch({ page: 'about' })
    await reading
    expect(useView().view.page).toBe('about')
  })
})
