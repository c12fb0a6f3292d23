import { readFileSync } from 'node:fs'
import type { Component } from 'vue'
import { createApp } from 'vue'
import { mount } from '@vue/test-utils'
import type { Pinia } from 'pinia'
import { createPinia, setActivePinia } from 'pinia'
import { ANNOUNCEMENT, createAnnouncement } from '@/composables/useAnnounce'
import type { Dataset } from '@/domain/dataset'
import type { FileLoader } from '@/stores/fileLoader'
import { FILE_LOADER } from '@/stores/fileLoader'
import { READER_LANGUAGES, STORAGE } from '@/stores/preferences'
import { useDatasets } from '@/stores/datasets'
import { useView } from '@/stores/view'

/** The data files of the page, as a server gives them. */
export const publicFiles: FileLoader = (path) => Promise.resolve({ kind: 'valid', value: readFileSync(`public/data/${path}`, 'utf8') })

/** Storage that lives as long as the test. */
export function memoryStorage(kept: Record<string, string> = {}) {
  const items = new Map(Object.entries(kept))
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  }
}

interface Surroundings {
  readonly files?: FileLoader
  readonly storage?: ReturnType<typeof memoryStorage>
  readonly languages?: readonly string[]
}

/** Fresh stores in the surroundings of a test. */
export function freshStores({ files = publicFiles, storage = memoryStorage(), languages = ['zh-CN'] }: Surroundings = {}): Pinia {
  const pinia = createPinia()
  createApp({}).provide(FILE_LOADER, files).provide(STORAGE, storage).provide(READER_LANGUAGES, languages).use(pinia)
  setActivePinia(pinia)
  return pinia
}

/** Fresh stores that look at a data set. */
export function storesWith(dataset: Dataset): Pinia {
  const pinia = freshStores()
  useDatasets().add(dataset)
  useView().patch({ dataset: { id: dataset.info.id, fingerprint: null } })
  return pinia
}

/** A component over given stores; what it announces is kept. */
export function mountWith(component: Component, { pinia, props = {} }: { pinia: Pinia; props?: Record<string, unknown> }) {
  const announcement = createAnnouncement()
  const wrapper = mount(component, { props, attachTo: document.body, global: { plugins: [pinia], provide: { [ANNOUNCEMENT as symbol]: announcement } } })
  return { wrapper, announcement }
}
