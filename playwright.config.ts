import { createServer, type AddressInfo } from 'node:net'
import { defineConfig } from '@playwright/test'
import { BROWSER_SWITCHES, findBrowser } from './scripts/findBrowser.mjs'

/** The built page is served below a folder, as an office's own web server would. */
const BASE = '/office/zhenjian/'

/** Workers read this file again: the first reading chooses the port for all. */
const port = (process.env['E2E_PORT'] ??= String(await freePort()))

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: false,
  workers: 2,
  retries: process.env['CI'] ? 1 : 0,
  /* Generous: a slow machine is no fault of the page. */
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['list'], ['json']] : [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}${BASE}`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    launchOptions: { executablePath: findBrowser() ?? undefined, args: BROWSER_SWITCHES },
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `node scripts/serveFolder.mjs dist ${BASE} ${port}`,
    url: `http://127.0.0.1:${port}${BASE}`,
    reuseExistingServer: false,
  },
})
