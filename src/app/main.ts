import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { ANNOUNCEMENT, createAnnouncement } from '@/composables/useAnnounce'
import { FILE_LOADER, httpLoader } from '@/stores/fileLoader'
import { STORAGE } from '@/stores/preferences'
import App from './App.vue'
import { browserStorage } from './browserStorage'
import './styles/tokens.css'
import './styles/base.css'

createApp(App)
  .provide(FILE_LOADER, httpLoader(window.fetch.bind(window), `${import.meta.env.BASE_URL}data/`))
  .provide(STORAGE, browserStorage(window))
  .provide(ANNOUNCEMENT, createAnnouncement())
  .use(createPinia())
  .mount('#app')
