import '@/polyfills/olderBrowsers'
import type { ImportRequest } from './importMessages'
import { createImportSession } from './importSession'

const session = createImportSession((answer, transfer) => postMessage(answer, { transfer }))

/* A fault that nobody foresaw ends the worker: the page hears of it as an error, with what it loaded untouched. */
addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  session(data).catch((reason: unknown) => {
    setTimeout(() => {
      throw reason
    })
  })
})
