import type { Page } from '@playwright/test'
import { expect, test } from './guard'

const pinned = (page: Page) => page.locator('.undo')

async function onBoard(page: Page): Promise<string[]> {
  return (await page.locator('main article h2:visible').allInnerTexts()).map((title) => title.split('，')[0] ?? '')
}

for (const [device, viewport] of [['desktop', { width: 1440, height: 900 }], ['phone', { width: 390, height: 844 }]] as const) {
  test.describe(device, () => {
    test.use({ viewport, hasTouch: device === 'phone' })

    test('a small chart of Overview, a figure and a theme of a town are pinned as the views they stand for', async ({ page }) => {
      await page.goto('./')
      await page.getByRole('button', { name: '钉到看板：化解矛盾纠纷件数' }).click()
      await expect(pinned(page)).toContainText('已钉到“我的看板”，共 1 张')
      await page.goto('./?page=town&town=140404102')
      await page.getByRole('button', { name: '钉到看板：执法人员数' }).click()
      await expect(pinned(page)).toContainText('共 2 张')
      await page.getByRole('button', { name: '钉到看板：政务公开', exact: true }).click()
      await expect(pinned(page)).toContainText('共 3 张')
      await pinned(page).getByRole('link', { name: '查看看板' }).click()
      await expect(page.locator('main article h2:visible')).toHaveCount(3)
      await page.goto('./?page=board')
      await expect.poll(() => onBoard(page)).toEqual(['化解矛盾纠纷件数', '执法人员数', '主动公开政府信息条数、政务公开'])
    })
  })
}

test('a pin is taken back by keyboard, the focus returns, and the board that was made for it is gone', async ({ page }) => {
  await page.goto('./?page=town&town=140404102')
  const pin = page.getByRole('button', { name: '钉到看板：执法人员数' })
  await pin.focus()
  await page.keyboard.press('Enter')
  await expect(pinned(page)).toBeVisible()
  await page.getByRole('button', { name: '撤销' }).press('Enter')
  await expect(pinned(page)).toHaveCount(0)
  await expect(pin).toBeFocused()
  await page.goto('./?page=board')
  await expect(page.getByRole('heading', { name: '看板还是空的' })).toBeVisible()
})

test('with several boards a small chart asks to which', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('zhenjian.boards', JSON.stringify({ version: 1, boards: [{ id: 'b1', title: '季度', charts: [] }, { id: 'b2', title: '年度', charts: [] }] })))
  await page.goto('./')
  const pin = page.getByRole('button', { name: '钉到看板：化解矛盾纠纷件数' })
  await pin.click()
  await page.getByRole('menuitem', { name: /^年度/ }).click()
  await expect(pinned(page)).toContainText('已钉到“年度”，共 1 张')
  await expect(pin).toBeFocused()
})
