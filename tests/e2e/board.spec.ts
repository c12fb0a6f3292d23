import type { Page } from '@playwright/test'
import { expect, test, watchContext } from './guard'

/** What a clerk puts together for a briefing. */
const CHARTS = [
  ['page=compare&chart=bar&indicator=admin_inspections', '行政检查次数'],
  ['page=compare&chart=bar&indicator=info_disclosed', '主动公开政府信息条数'],
  ['page=compare&ds=demo&chart=line&indicator=disputes_resolved&year=earliest..latest', '化解矛盾纠纷件数'],
  ['page=compare&ds=demo&chart=heatmap&indicator=disputes_resolved~info_disclosed', '化解矛盾纠纷件数、主动公开政府信息条数'],
] as const
const NOTE = '检查次数只有松源镇一镇写明。'

async function pinAll(page: Page): Promise<void> {
  for (const [query, title] of CHARTS) {
    await page.goto(`./?${query}`)
    await expect(page.locator('main h1, main h2').first()).toContainText(title)
    await page.getByRole('button', { name: '钉到看板' }).click()
    await expect(page.getByText(/已钉到“我的看板”/).first()).toBeVisible()
  }
  await page.goto('./?page=board')
  await expect(page.locator('main article')).toHaveCount(CHARTS.length)
  await expect(page.locator('main article h2:visible')).toHaveCount(CHARTS.length)
}

const titles = (page: Page) => page.locator('nav[aria-label="本看板的图"] .go').allInnerTexts()
const names = async (page: Page) => (await titles(page)).map((title) => title.replace(/^\d+\s*/, '').split('，')[0])

test('a first visitor finds the board in the navigation, and learns there what to do', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('navigation', { name: '页面' }).getByRole('link', { name: '看板' }).click()
  await expect(page.getByRole('heading', { name: '看板还是空的' })).toBeVisible()
  await page.getByRole('link', { name: '去“对比”页选图' }).click()
  await expect(page.getByRole('button', { name: '钉到看板' })).toBeVisible()
})

test('a board of four charts is put in order, keeps through a reload, opens from its link elsewhere and prints', async ({ page, context, browser, baseURL }) => {
  test.slow()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await pinAll(page)

  await page.getByRole('textbox', { name: /行政检查次数/ }).fill(NOTE)
  await page.getByRole('textbox', { name: /行政检查次数/ }).blur()
  const down = page.getByRole('button', { name: /^下移：行政检查次数/ })
  await down.focus()
  await page.keyboard.press('Enter')
  await expect(down).toBeFocused()
  const ordered = [CHARTS[1][1], CHARTS[0][1], CHARTS[2][1], CHARTS[3][1]]
  expect(await names(page)).toEqual(ordered)

  await page.getByRole('button', { name: '改名' }).click()
  await page.getByRole('textbox', { name: '看板名称' }).fill('季度简报')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: '季度简报', level: 1 })).toBeVisible()
  await expect(page.getByRole('button', { name: '改名' })).toBeFocused()

  await page.reload()
  await expect(page.getByRole('heading', { name: '季度简报', level: 1 })).toBeVisible()
  await expect.poll(() => names(page)).toEqual(ordered)
  await expect(page.getByRole('textbox', { name: /行政检查次数/ })).toHaveValue(NOTE)

  await page.getByRole('button', { name: '复制看板链接' }).click()
  await expect(page.getByText('看板链接已复制').first()).toBeVisible()
  const [title, address = ''] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n')
  expect(title).toBe('季度简报')

  const clean = await browser.newContext({ locale: 'zh-CN' })
  const watch = watchContext(clean, new URL(baseURL ?? '').origin)
  const other = await clean.newPage()
  await other.goto(address)
  await expect(other.getByRole('heading', { name: '季度简报', level: 1 })).toBeVisible()
  await expect.poll(() => names(other)).toEqual(ordered)
  await expect(other.getByText(NOTE).first()).toBeVisible()
  await expect(other.getByRole('button', { name: /^移除/ })).toHaveCount(0)
  expect(watch.complaints).toEqual([])
  await clean.close()
})

test('a board prints as a report: every chart drawn for paper, with its title and note and nothing to press', async ({ page }) => {
  test.slow()
  await pinAll(page)
  await page.getByRole('textbox', { name: /行政检查次数/ }).fill(NOTE)
  await page.getByRole('textbox', { name: /行政检查次数/ }).blur()
  await expect(page.locator('main article [role=img] svg')).toHaveCount(CHARTS.length)
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  const drawings = page.locator('main article .print-only svg:visible')
  await expect(drawings).toHaveCount(CHARTS.length)
  for (const drawing of await drawings.all()) expect((await drawing.boundingBox())?.width).toBeGreaterThan(600)
  await expect(page.locator('main article h2:visible')).toHaveCount(CHARTS.length)
  await expect(page.getByText(NOTE).locator('visible=true')).toHaveCount(1)
  await expect(page.locator('main button:visible, header:visible nav')).toHaveCount(0)
  const paper = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(paper.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeGreaterThanOrEqual(2)
})

test('what is removed comes back in its place', async ({ page }) => {
  test.slow()
  await pinAll(page)
  await page.getByRole('button', { name: /^移除：主动公开政府信息条数/ }).click()
  await expect(page.locator('main article')).toHaveCount(CHARTS.length - 1)
  await page.getByRole('button', { name: '撤销' }).click()
  expect(await names(page)).toEqual(CHARTS.map(([, name]) => name))
})

test.describe('the order of a board', () => {
  const TITLES = ['admin_inspections', 'info_disclosed', 'disputes_resolved']
  const NAMES = ['行政检查次数', '主动公开政府信息条数', '化解矛盾纠纷件数']

  test.beforeEach(async ({ page }) => {
    const charts = TITLES.map((id, i) => ({ id: `c${i + 1}`, search: `?v=1&ds=towns&page=compare&chart=bar&indicator=${id}&town=*&year=latest`, note: '' }))
    await page.addInitScript((boards) => {
      if (localStorage.getItem('zhenjian.boards') === null) localStorage.setItem('zhenjian.boards', boards)
    }, JSON.stringify({ version: 1, boards: [{ id: 'b1', title: '季度', charts }] }))
    await page.goto('./?page=board')
    await expect.poll(() => names(page)).toEqual(NAMES)
  })

  test('is changed by dragging with the mouse, and kept', async ({ page }) => {
    const line = (name: string) => page.locator('nav[aria-label="本看板的图"] li', { hasText: name })
    const [from, to] = await Promise.all([line(NAMES[0] ?? '').boundingBox(), line(NAMES[2] ?? '').boundingBox()])
    if (from === null || to === null) throw new Error('no list')
    await page.mouse.move(from.x + 60, from.y + from.height / 2)
    await page.mouse.down()
    await page.mouse.move(from.x + 60, from.y + from.height, { steps: 4 })
    await page.mouse.move(to.x + 60, to.y + to.height / 2, { steps: 8 })
    await expect(line(NAMES[2] ?? '')).toHaveClass(/over below/)
    await page.mouse.up()
    await expect.poll(() => names(page)).toEqual([NAMES[1], NAMES[2], NAMES[0]])
    await expect(page.locator('main article h2:visible').last()).toContainText(NAMES[0] ?? '')
    await page.reload()
    await expect.poll(() => names(page)).toEqual([NAMES[1], NAMES[2], NAMES[0]])
  })

  test('stays when a drag is given up', async ({ page }) => {
    const first = await page.locator('nav[aria-label="本看板的图"] li').first().boundingBox()
    if (first === null) throw new Error('no list')
    await page.mouse.move(first.x + 60, first.y + 20)
    await page.mouse.down()
    await page.mouse.move(first.x + 60, first.y + 120, { steps: 6 })
    await page.keyboard.press('Escape')
    await page.mouse.up()
    await expect(page.locator('nav[aria-label="本看板的图"] li.dragged, nav[aria-label="本看板的图"] li.over')).toHaveCount(0)
    expect(await names(page)).toEqual(NAMES)
  })

  test('is changed by keyboard, where the focus stays with the chart that moves', async ({ page }) => {
    const down = page.getByRole('button', { name: new RegExp(`^下移：${NAMES[0]}`) })
    await down.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    expect(await names(page)).toEqual([NAMES[1], NAMES[2], NAMES[0]])
    await expect(page.getByRole('button', { name: new RegExp(`^上移：${NAMES[0]}`) })).toBeFocused()
    await expect(page.getByRole('status').filter({ hasText: '移到第 3 位' })).toHaveCount(1)
  })
})
