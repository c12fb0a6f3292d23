import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { readSheet } from 'read-excel-file/node'
import { BROWSER_SWITCHES, findBrowser } from '../../scripts/findBrowser.mjs'
import { FROZEN_LINKS } from '../unit/link/frozenLinks'
import { expect, test } from './guard'

const HOST = 'intranet.test'
const TABLE = './?page=compare&chart=table&indicator=info_disclosed&town=*&year=earliest..latest&sort=-value'

/** Another host name over plain HTTP: no clipboard, no crypto, as on an office network. */
test.use({ launchOptions: { executablePath: findBrowser() ?? undefined, args: [...BROWSER_SWITCHES, '--disable-features=LocalNetworkAccessChecks', `--host-resolver-rules=MAP ${HOST} 127.0.0.1`] } })

const onIntranet = (address: string, base: string): string => new URL(address, base.replace('127.0.0.1', HOST)).href

test.beforeEach(({ watch, baseURL }) => watch.home(onIntranet('./', baseURL ?? '')))

async function openShare(page: Page, tab?: string): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: '分享' }).click()
  if (tab !== undefined) await page.getByRole('dialog').getByRole('tab', { name: tab }).click()
}

async function tableText(page: Page): Promise<string> {
  await expect(page.locator('main table caption')).toBeVisible()
  return page.locator('main table').innerText()
}

/** What lies in the clipboard, as a program gets it that one pastes into. */
async function pasted(page: Page): Promise<{ html: string; text: string }> {
  await page.evaluate(() => {
    const area = document.createElement('div')
    area.contentEditable = 'true'
    area.id = 'paste-here'
    document.body.replaceChildren(area)
    area.focus()
    area.addEventListener('paste', (event) => {
      event.preventDefault()
      area.dataset['html'] = event.clipboardData?.getData('text/html') ?? ''
      area.dataset['text'] = event.clipboardData?.getData('text/plain') ?? ''
    })
  })
  await page.keyboard.press('Control+V')
  return page.locator('#paste-here').evaluate((area) => ({ html: area.dataset['html'] ?? '', text: area.dataset['text'] ?? '' }))
}

test('a link opened by a colleague shows the same table', async ({ page, browser, baseURL }) => {
  await page.goto(onIntranet(TABLE, baseURL ?? ''))
  const sent = await tableText(page)
  await openShare(page)
  const link = await page.getByRole('dialog').getByRole('textbox', { name: '链接', exact: true }).inputValue()
  const colleague = await (await browser.newContext()).newPage()
  await colleague.goto(link)
  expect(await tableText(colleague)).toBe(sent)
  expect(sent).toContain('199')
})

test('a link with data shows the same table where the data has never been', async ({ page, browser, baseURL }) => {
  await page.goto(onIntranet('./?ds=demo&page=compare&chart=table&indicator=disputes_resolved&year=2020..2024', baseURL ?? ''))
  const sent = await tableText(page)
  await openShare(page)
  const link = await page.getByRole('dialog').getByRole('textbox', { name: '含数据的链接' }).inputValue()
  const colleague = await (await browser.newContext()).newPage()
  await colleague.goto(link)
  await expect(colleague.getByText('数据来自链接，未经核验')).toBeVisible()
  expect(await tableText(colleague)).toBe(sent)
  await colleague.goto(`${link.slice(0, -200)}`)
  await colleague.reload()
  await expect(colleague.getByText('链接不完整')).toBeVisible()
})

test('table, link and words are copied without HTTPS', async ({ page, baseURL }) => {
  await page.goto(onIntranet(TABLE, baseURL ?? ''))
  await tableText(page)
  expect(await page.evaluate(() => [window.isSecureContext, 'clipboard' in navigator && navigator.clipboard !== undefined])).toEqual([false, false])
  await page.getByRole('button', { name: '复制表格' }).click()
  await expect(page.getByText('表格已复制').first()).toBeAttached()
  const { html, text } = await pasted(page)
  expect(html).toContain('<caption>')
  expect(html).toContain('<th scope="col"')
  expect(html).toContain('>199</td>')
  expect(html).not.toContain('<script')
  expect(text).toContain('199')
  await page.goto(onIntranet(TABLE, baseURL ?? ''))
  await tableText(page)
  await page.getByRole('button', { name: '复制链接' }).click()
  await expect(page.getByText('已复制').first()).toBeAttached()
  expect((await pasted(page)).text).toMatch(/^.+\nhttp:\/\/intranet\.test/)
})

test('a picture has the pixels asked for, and its words', async ({ page, baseURL }) => {
  await page.goto(onIntranet('./?page=compare&chart=bar&indicator=publicity_materials', baseURL ?? ''))
  await openShare(page, '图片')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: '12 厘米' }).check()
  await dialog.getByRole('radio', { name: '3 倍' }).check()
  const size = dialog.getByText(/\d+ × \d+ 像素/)
  await expect(size).toHaveText(/^1362 × /)
  const [, width, height] = /(\d+) × (\d+)/.exec((await size.textContent()) ?? '') ?? []
  const png = await download(page, '下载 PNG')
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([Number(width), Number(height)])
  expect(png.name).toMatch(/发放宣传资料份数.*\.png$/)
  const svg = (await download(page, '下载 SVG')).bytes.toString('utf8')
  for (const words of ['图1', '发放宣传资料份数', '≥5,000', '“数万份”', '荫城镇']) expect(svg).toContain(words)
})

test('workbook and CSV hold the figures that are seen', async ({ page, baseURL }) => {
  await page.goto(onIntranet(TABLE, baseURL ?? ''))
  await openShare(page, '表格')
  const book = await download(page, 'Excel（XLSX）')
  const rows = await readSheet(book.bytes)
  expect(rows.find(([town]) => town === '荫城镇')?.slice(0, 3)).toEqual(['荫城镇', 2022, 199])
  expect(rows.find(([town]) => town === '大张楼镇')?.[2]).toBeNull()
  const csv = (await download(page, 'CSV')).bytes.toString('utf8')
  expect(csv.startsWith('\uFEFF')).toBe(true)
  expect(csv).toContain('松源镇')
  expect(csv).toContain('not_mentioned')
})

test('markup in a name comes out as text everywhere', async ({ page, baseURL }) => {
  const name = '<img src=x onerror=alert(1)>'
  await page.goto(onIntranet('./?page=import', baseURL ?? ''))
  await page.locator('input[type=file]').setInputFiles({ name: '清单.csv', mimeType: 'text/csv', buffer: Buffer.from(`乡镇,年份,行政检查次数\n${name},2023,12\n甲镇,2023,7\n`) })
  await page.getByRole('button', { name: '导入并查看' }).click()
  await expect(page.getByRole('rowheader', { name }).first()).toBeVisible()
  await page.getByRole('navigation').getByRole('link', { name: '对比' }).click()
  await expect(page.getByRole('img', { name: /行政检查次数/ }).first()).toBeVisible()
  await page.getByRole('button', { name: '看表格' }).click()
  await page.getByRole('button', { name: '12', exact: true }).click()
  await expect(page.getByRole('complementary').getByText(name).first()).toBeVisible()
  expect(await page.locator('img[onerror]').count()).toBe(0)
  await page.getByRole('button', { name: '复制表格' }).click()
  await expect(page.getByText('表格已复制').first()).toBeAttached()
  const { html } = await pasted(page)
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
  expect(html).not.toContain('<img')
})

test('the embed code shows the chart alone on a page from elsewhere, with a way to the whole', async ({ page, baseURL, watch }) => {
  await page.goto(onIntranet('./?page=compare&chart=bar&indicator=publicity_materials', baseURL ?? ''))
  await openShare(page)
  const code = await page.getByRole('dialog').getByRole('textbox', { name: '嵌入网页' }).inputValue()
  watch.allow(/^request: http:\/\/portal\.test\//)
  await page.route('http://portal.test/**', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><title>门户</title>${code}` }))
  await page.goto('http://portal.test/')
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('img', { name: /发放宣传资料份数/ }).locator('svg')).toBeVisible()
  await expect(frame.getByText(/^数据来源/)).toBeVisible()
  await expect(frame.getByRole('banner')).toHaveCount(0)
  await expect(frame.getByRole('navigation')).toHaveCount(0)
  const back = frame.getByRole('link', { name: '在法治镇鉴中查看' })
  await expect(back).toHaveAttribute('target', '_blank')
  await page.goto(await back.evaluate((link: HTMLAnchorElement) => link.href))
  await expect(page.getByRole('banner')).toBeVisible()
  await expect(page.locator('main h1')).toHaveText('发放宣传资料份数，2021–2023年')
})

test('all towns but one travel by the one left out', async ({ page, browser, baseURL }) => {
  await page.goto(onIntranet(TABLE, baseURL ?? ''))
  await tableText(page)
  await page.getByRole('complementary').getByRole('option', { name: /松源镇/ }).click()
  await expect(page).toHaveURL(/town=\*~!441403116/)
  const sent = await tableText(page)
  expect(sent).not.toContain('松源镇')
  await openShare(page)
  const link = await page.getByRole('dialog').getByRole('textbox', { name: '链接', exact: true }).inputValue()
  const colleague = await (await browser.newContext()).newPage()
  await colleague.goto(link)
  expect(await tableText(colleague)).toBe(sent)
})

test('a link copied on the page of a town says which', async ({ page, baseURL }) => {
  await page.goto(onIntranet('./?page=town&town=441403116', baseURL ?? ''))
  await expect(page.locator('main h1')).toContainText('松源镇')
  await openShare(page)
  await page.getByRole('dialog').getByRole('button', { name: '复制链接', exact: true }).click()
  await expect(page.getByText('已复制').first()).toBeAttached()
  await page.keyboard.press('Escape')
  expect((await pasted(page)).text).toMatch(/^松源镇 ?2023 ?年 · 法治镇鉴\nhttp:\/\/intranet\.test\S+\n数据：五镇报告 2021–2023，第 .+ 版$/)
})

test('a link to data on another machine shows what its sender saw once its file is opened', async ({ page, browser, baseURL }) => {
  const query = 'page=compare&chart=table&indicator=disputes_resolved&year=2021..2022&town=*~!990101102'
  await page.goto(onIntranet(`./?ds=demo&${query}`, baseURL ?? ''))
  const sent = await tableText(page)
  const fingerprint = /ds=demo~([0-9a-f]{6})/.exec(await linkOf(page))?.[1] ?? ''
  await page.getByRole('dialog').getByRole('tab', { name: '文件' }).click()
  const file = await download(page, '保存数据文件')
  const receiver = await (await browser.newContext()).newPage()
  await receiver.goto(onIntranet(`./?ds=local~${fingerprint}&${query}`, baseURL ?? ''))
  await receiver.getByRole('link', { name: '打开数据文件…' }).click()
  await receiver.locator('input[type=file]').setInputFiles({ name: file.name, mimeType: 'application/json', buffer: file.bytes })
  await expect(receiver.locator('main table caption')).toBeVisible()
  expect(await tableText(receiver)).toBe(sent)
})

async function linkOf(page: Page): Promise<string> {
  await openShare(page)
  return page.getByRole('dialog').getByRole('textbox', { name: '链接', exact: true }).inputValue()
}

test('every link ever given out still opens', async ({ page, baseURL }) => {
  test.setTimeout(90_000)
  for (const { link } of FROZEN_LINKS) {
    await page.goto(onIntranet(`./${link}`, baseURL ?? ''))
    await expect(page.locator('main :is(h1, h2, table)').first(), link).toBeVisible()
  }
})

async function download(page: Page, button: string): Promise<{ bytes: Buffer; name: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('dialog').getByRole('button', { name: button, exact: true }).first().click()])
  return { bytes: await readFile(await file.path()), name: file.suggestedFilename() }
}
