import { createPinia } from 'pinia'
import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { DEFAULT_VIEW } from '@/domain/view'
import { useDatasets } from '@/stores/datasets'
import type { FileLoader } from '@/stores/fileLoader'
import { FILE_LOADER } from '@/stores/fileLoader'
import FirstScreen from './FirstScreen.vue'

/** Markup of the page as it opens without a link, in Chinese. Rejects if the built-in data cannot be read. */
export async function renderFirstScreen(load: FileLoader): Promise<string> {
  const app = createSSRApp(FirstScreen).provide(FILE_LOADER, load)
  const pinia = createPinia()
  app.use(pinia)
  const dataset = await useDatasets(pinia).open(DEFAULT_VIEW.dataset.id)
  if (dataset === null) throw new Error('the built-in data cannot be read')
  return renderToString(app)
}
