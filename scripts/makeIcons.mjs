import { readFileSync, writeFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { BROWSER_SWITCHES, ensureBrowser } from './findBrowser.mjs'

/** Draws the icon of the installed app in the sizes that systems ask for. The pictures are committed. */
const SIZES = [192, 512]

const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_SWITCHES })
const drawing = readFileSync('public/icons/icon.svg', 'utf8')
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>body{margin:0;background:#b0352b}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`)
  writeFileSync(`public/icons/icon-${size}.png`, await page.screenshot())
}
await browser.close()
