import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { BROWSER_SWITCHES, ensureBrowser } from './findBrowser.mjs'
import { serveFolder } from './serveFolder.mjs'

/** Pictures of every page of the built app, to be looked at: `npm run shots`, or `-- --only compare` for some. */
const PAGES = {
  overview: '?page=overview',
  compare: '?page=compare',
  'compare-table': '?page=compare&chart=table&indicator=info_disclosed&town=*&year=earliest..latest',
  evidence: '?page=compare&indicator=admin_inspections&evidence=441403116.admin_inspections.2023',
  'demo-line': '?page=compare&ds=demo&chart=line',
  'demo-facets': '?page=compare&ds=demo&chart=line&facet=town',
  'demo-heatmap': '?page=compare&ds=demo&chart=heatmap',
  town: '?page=town',
  indicator: '?page=indicator',
  data: '?page=data',
  import: '?page=import',
  board: '?page=board',
  about: '?page=about',
}

const VARIANTS = {
  light: { width: 1440, height: 900, query: '' },
  dark: { width: 1440, height: 900, query: '&look=dark' },
  tablet: { width: 1024, height: 768, query: '' },
  phone: { width: 390, height: 844, query: '' },
  english: { width: 1440, height: 900, query: '&lang=en' },
}

const { values } = parseArgs({ options: { only: { type: 'string' }, variant: { type: 'string' }, out: { type: 'string', default: 'shots' } } })
const chosen = (all, name) => Object.entries(all).filter(([key]) => name === undefined || name.split(',').includes(key))

mkdirSync(values.out, { recursive: true })
const server = await serveFolder({ root: 'dist', base: '/office/zhenjian/' })
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_SWITCHES })
try {
  for (const [variant, { width, height, query }] of chosen(VARIANTS, values.variant)) {
    const page = await browser.newPage({ viewport: { width, height }, locale: 'zh-CN', deviceScaleFactor: variant === 'phone' ? 2 : 1 })
    for (const [name, address] of chosen(PAGES, values.only)) {
      await page.goto(`${server.url}${address}${query}`, { waitUntil: 'networkidle' })
      await page.waitForTimeout(300)
      await page.screenshot({ path: `${values.out}/${name}-${variant}.png`, fullPage: true })
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      console.log(`${name}-${variant}.png${overflow > 0 ? `  wider than the window by ${overflow} px` : ''}`)
    }
    await page.close()
  }
} finally {
  await browser.close()
  server.close()
}
