import '@/polyfills/olderBrowsers'
import type { ImportAnswer, ImportRequest } from './importMessages'
import { createImportSession } from './importSession'
import { holdLifeline } from './lifeline'

const session = createImportSession((answer, transfer) => postMessage(answer, { transfer }))
holdLifeline(navigator.locks, `zhenjian.import.${performance.timeOrigin}.${Math.random()}`, (name) => postMessage({ kind: 'alive', lifeline: name } satisfies ImportAnswer))

/* A fault that nobody foresaw ends the worker: the page hears of it as an error, with what it loaded untouched. */
addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  session(data).catch((reason: unknown) => {
    setTimeout(() => {
      throw reason
    })
  })
})
