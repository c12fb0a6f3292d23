import '@/polyfills/olderBrowsers'
import { createPinia } from 'pinia'
import { createApp, nextTick, watch } from 'vue'
import { ANNOUNCEMENT, createAnnouncement } from '@/composables/useAnnounce'
import { PAGE_SOURCE } from '@/composables/useSingleFile'
import { formatNumber } from '@/domain/formatNumber'
import { decodeView } from '@/link/viewCodec'
import { embeddedLoader } from '@/stores/embeddedLoader'
import { useDatasets } from '@/stores/datasets'
import { FILE_LOADER, httpLoader } from '@/stores/fileLoader'
import { IMPORT_RUNNER } from '@/stores/importing/importRunner'
import { useLibrary } from '@/stores/library'
import { nextTask } from '@/stores/nextTask'
import { READER_LANGUAGES, STORAGE, usePreferences } from '@/stores/preferences'
import { SHELF } from '@/stores/shelf/shelfKey'
import { useView } from '@/stores/view'
import App from './App.vue'
import { browserStorage } from './browserStorage'
import { readEmbedded } from './embedded'
import { libraryBell } from './libraryBell'
import { fetchOverview } from './pages'
import { pageSource } from './pageSource'
import { takeOver } from './takeOver'
import { installTrustedTypes } from './trustedTypes'
import './styles/tokens.css'
import './styles/base.css'

installTrustedTypes(window)
void start()

async function start(): Promise<void> {
  const embedded = await readEmbedded(document)
  if (embedded.kind === 'valid' && location.search + location.hash === '' && embedded.value.start !== '') history.replaceState(null, '', `?${embedded.value.start}`)
  const app = createApp(App)
    .provide(FILE_LOADER, embedded.kind === 'missing' ? httpLoader(window.fetch.bind(window), `${import.meta.env.BASE_URL}data/`) : embeddedLoader(embedded))
    .provide(STORAGE, browserStorage(window))
    .provide(READER_LANGUAGES, window.navigator.languages ?? [])
    .provide(SHELF, () => import('@/stores/shelf/shelf').then(({ openShelf }) => openShelf()))
    .provide(IMPORT_RUNNER, () => import('./importRunner').then(({ importRunner }) => importRunner()))
    .provide(PAGE_SOURCE, pageSource(document, window.fetch.bind(window)))
    .provide(ANNOUNCEMENT, createAnnouncement())
    .use(createPinia())
  const { page } = decodeView(location.search, null).view
  await Promise.all([usePreferences().loadLocale(), page === 'overview' ? fetchOverview().catch(() => undefined) : null])
  /* Apart from the reading of the script, so that neither keeps the reader's hand waiting for both. */
  await nextTask()
  app.mount('#app')
  takeOverWhenReady(document)
  await nextTask()
  /* The first number takes a browser some ten milliseconds: before the data are here, not with them. */
  formatNumber(0, usePreferences().lang)
  useLibrary().connect(libraryBell(window))
  await useDatasets().openLibrary()
}

/** As soon as the living page has all of what it shows: the data, its failure, or a page without any. */
function takeOverWhenReady(page: Document): void {
  const datasets = useDatasets()
  const view = useView()
  const stop = watch(() => datasets.active !== null || datasets.status === 'failed' || view.view.page !== 'overview', (ready) => {
    if (!ready) return
    void nextTick(async () => {
      stop()
      const app = page.getElementById('app')
      if (app === null) return
      do await nextTask()
      while (view.view.page === 'overview' && app.querySelector('[aria-busy="true"]') !== null)
      takeOver(page, app)
    })
  }, { immediate: true })
}
