import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { messages as english } from '../src/locales/en'
import { messages as chinese } from '../src/locales/zh-CN'
import { BROWSER_SWITCHES, ensureBrowser } from './findBrowser.mjs'
import { serveFolder } from './serveFolder.mjs'
import type { PageState, Variant } from './pictures/pageStates'
import { PAGE_STATES, contextOf, isSeen, showState } from './pictures/pageStates'

/**
 * Pictures of every page and state of the built app, to be looked at: `npm run shots`, or some of them with
 * `-- --only compare,share-link` and `-- --variant phone`.
 */
const VARIANTS: Readonly<Record<string, Variant & { readonly forced?: true }>> = {
  light: { lang: 'zh', look: 'light', width: 1440, height: 900, touch: false },
  dark: { lang: 'zh', look: 'dark', width: 1440, height: 900, touch: false },
  english: { lang: 'en', look: 'light', width: 1440, height: 900, touch: false },
  tablet: { lang: 'zh', look: 'light', width: 820, height: 1180, touch: true },
  phone: { lang: 'zh', look: 'light', width: 390, height: 844, touch: true },
  'phone-english': { lang: 'en', look: 'dark', width: 390, height: 844, touch: true },
  forced: { lang: 'zh', look: 'light', width: 1440, height: 900, touch: false, forced: true },
}
/** What lies over a page is pictured as the window shows it, the rest from top to bottom. */
const OVER = /^(find|share|menu|evidence)|-(filters|choose|indicators|columns|download|more|datasets|look|themes)$/

const { values } = parseArgs({ options: { only: { type: 'string' }, variant: { type: 'string' }, out: { type: 'string', default: 'shots' } } })
const chosen = <T>(all: Readonly<Record<string, T>>, names: string | undefined): [string, T][] => Object.entries(all).filter(([key]) => names === undefined || names.split(',').includes(key))

mkdirSync(values.out, { recursive: true })
const server = await serveFolder({ root: 'dist', base: '/office/zhenjian/' })
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_SWITCHES })
let failed = 0
try {
  for (const [name, variant] of chosen(VARIANTS, values.variant)) {
    for (const [state, known] of chosen<PageState>(PAGE_STATES, values.only)) {
      if (isSeen(known, variant)) await picture({ name: `${state}-${name}`, whole: !OVER.test(state) }, known, variant)
    }
  }
} finally {
  await browser.close()
  server.close()
}
process.exitCode = failed > 0 ? 1 : 0

async function picture({ name, whole }: { readonly name: string; readonly whole: boolean }, state: PageState, variant: Variant & { readonly forced?: true }): Promise<void> {
  const context = await browser.newContext({ ...contextOf(variant), baseURL: server.url, forcedColors: variant.forced === true ? 'active' : 'none' })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  try {
    await showState(page, { state, variant, words: variant.lang === 'zh' ? chinese : english })
    await page.screenshot({ path: `${values.out}/${name}.png`, fullPage: whole })
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    console.log(`${name}.png${overflow > 0 ? `  wider than the window by ${overflow} px` : ''}`)
  } catch (error) {
    failed++
    console.log(`${name}: not reached: ${String(error).split('\n')[0]}`)
  } finally {
    await context.close()
  }
}
