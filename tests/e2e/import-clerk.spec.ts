import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { findBarriers } from './axe'
import { csv } from '../fixtures/import/importFixture'
import { expect, test } from './guard'
import { chooseFile, datasetOf, finishImport, importFile, tableCells } from './importHelpers'

const FOUR = { name: '四镇.csv', bytes: csv([['乡镇', '年份', '行政检查次数', '化解纠纷数', '吸烟人数', '联系人'], ['城关镇', '2023', '120', '—', '3', '王'], ['河东镇', '2023', '98', '12', '', '李'], ['新桥镇', '2023', '', '8', '5', ''], ['太平镇', '2023', '50余', '/', '2', '赵']]) }
const UNDATED = { name: '统计.csv', bytes: csv([['乡镇', '行政检查次数'], ['荫城镇', '50余'], ['西火镇', '88'], ['八义镇', '新增3']]) }

const questions = (page: Page) => page.locator('section:has(> #import-may) > ul > li > .title')

test('four towns with names that stand everywhere are four lines, not ten', async ({ page }) => {
  await page.goto('./?page=import')
  await chooseFile(page, FOUR)
  await expect(questions(page)).toHaveText([
    '“联系人”这一列怎样处理？（例如 王、李、赵）',
    '有 2 项不在指标目录中：化解纠纷数、吸烟人数',
    '有 4 格没有数值（空格 2、“—” 1、“/” 1），表示什么？',
    '有 4 个名称在全国不止一处：城关镇、河东镇、新桥镇、太平镇。属于哪个县（区、市）？',
  ])
  await page.getByLabel('有 4 格没有数值（空格 2、“—” 1、“/” 1），表示什么？').selectOption({ label: '未公开' })
  await page.getByText('逐项处理（2 项）').click()
  await page.getByLabel('“化解纠纷数”是哪个指标？').selectOption({ label: '就是“化解矛盾纠纷件数”' })
  await expect(page.getByRole('table', { name: '读取后' }).getByRole('row', { name: '5 太平镇 2023 ≥50 未公开 2' })).toBeVisible()
  await finishImport(page)
  expect((await tableCells(page, 'indicator=disputes_resolved&town=*&year=2023')).map((cell) => cell.replace(/ 2023 disputes_resolved/, ''))).toEqual(['城关镇 withheld 未公开', '河东镇 reported exact 12 12', '新桥镇 reported exact 8 8', '太平镇 withheld 未公开'])
})

test('from file to chart by keyboard alone; what must be answered has the focus, and is heard', async ({ page }) => {
  await page.goto('./?page=import')
  const choosing = page.waitForEvent('filechooser')
  const choose = page.getByRole('button', { name: '选择文件' })
  for (let i = 0; i < 40 && !(await choose.evaluate((button) => button === document.activeElement)); i++) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await (await choosing).setFiles({ name: UNDATED.name, mimeType: '', buffer: Buffer.from(UNDATED.bytes) })
  await expect(page.getByLabel('整张表是哪一年的数据？')).toBeFocused()
  await expect(page.locator('[aria-live=polite]').filter({ hasText: '先回答 1 个问题。错误 1、请确认' })).toHaveCount(1)
  await page.keyboard.type('2023')
  await page.keyboard.press('Tab')
  const go = page.getByRole('button', { name: '导入并查看' })
  await expect(go).toBeVisible()
  await expect(page.locator('[aria-live=polite]').filter({ hasText: '可以导入。错误 1' })).toHaveCount(1)
  for (let i = 0; i < 80 && !(await go.evaluate((button) => button === document.activeElement)); i++) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/ds=local/)
  const card = page.locator('main a[href*="indicator="]').first()
  await expect(card).toBeVisible()
  for (let i = 0; i < 120 && !(await card.evaluate((link) => link === document.activeElement)); i++) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('main [role=img] svg').first()).toBeVisible()
})

test('the button that goes on is in reach at once, and has the focus where nothing must be answered', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 })
  await page.goto('./?page=import')
  await chooseFile(page, FOUR)
  const go = page.getByRole('button', { name: '导入并查看' })
  await expect(go).toBeFocused()
  await expect(go).toBeInViewport()
})

test('no barrier at any step, in light, dark, English and on a phone', async ({ page }) => {
  test.slow()
  const found: string[] = []
  for (const [variant, width] of [['', 1440], ['&look=dark', 1440], ['&lang=en', 390]] as const) {
    await page.setViewportSize({ width, height: 900 })
    for (const file of [FOUR, UNDATED]) {
      await page.goto(`./?page=import${variant}`)
      await page.locator('input[type=file]').setInputFiles({ name: file.name, mimeType: '', buffer: Buffer.from(file.bytes) })
      await expect(page.locator('#import-file')).toBeVisible()
      await page.locator('main details').evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')))
      found.push(...(await findBarriers(page)).map((barrier) => `${variant} ${file.name} ${barrier}`))
    }
  }
  expect(found).toEqual([])
})

test('new indicators get a name, a unit, a theme and decimals, and rows their word', async ({ page }) => {
  await page.goto('./?page=import')
  await chooseFile(page, { name: 'index.csv', bytes: csv([['Country', 'Year', 'wjp', 'change'], ['Aruba', '2022', '0.614', '-1.25'], ['Chad', '2022', '0.3', '2.5'], ['Aruba', '2023', '0.62', '-0.5']]) })
  await page.getByText('新指标的名称、单位和主题（2 项）').click()
  await page.getByLabel('wjp 名称').fill('法治指数')
  await page.getByLabel('wjp 名称').press('Tab')
  await page.getByLabel('法治指数 单位').fill('分')
  await page.getByLabel('法治指数 单位').press('Tab')
  await page.getByLabel('法治指数 主题').selectOption({ index: 0 })
  await page.getByLabel('法治指数 小数位数').selectOption('1')
  await page.getByLabel('每行代表').fill('经济体')
  await page.getByLabel('每行代表').press('Tab')
  await page.getByLabel('数据集名称').fill('世界法治指数')
  await page.getByLabel('数据集名称').press('Tab')
  await finishImport(page)
  expect(await tableCells(page, 'indicator=wjp~change&town=*&year=2022')).toEqual([
    'Aruba 2022 wjp reported exact 0.614 0.6',
    'Aruba 2022 change reported exact -1.25 -1.25',
    'Chad 2022 wjp reported exact 0.3 0.3',
    'Chad 2022 change reported exact 2.5 2.5',
  ])
  await expect(page.locator('main table caption')).toContainText('法治指数')
  await expect(page.locator('main table thead')).toContainText('经济体')
  await page.goto(`./?page=compare&chart=bar&indicator=change&year=2022&town=*&ds=${datasetOf(page)}`)
  await expect(page.locator('main [role=img] svg').first()).toBeVisible()
  await page.goto(`./?page=overview&ds=${datasetOf(page)}`)
  await expect(page.locator('#main')).toContainText('法治指数')
})

test('the roles of columns are remembered for the next file with these headers', async ({ page }) => {
  const file = (name: string, year: string) => ({ name, bytes: csv([['负责人', '地点', '年份', '数甲'], ['张三', '荫城镇', year, '5'], ['李四', '西火镇', year, '6']]) })
  await page.goto('./?page=import')
  await chooseFile(page, file('一.csv', '2022'))
  await page.getByText('各列的含义').click()
  await page.getByLabel('地点 含义').selectOption({ label: '名称' })
  await expect(page.getByRole('table', { name: '读取后' })).toContainText('荫城镇')
  await finishImport(page)
  await page.goto('./?page=import')
  await chooseFile(page, file('二.csv', '2023'))
  await expect(page.getByRole('table', { name: '读取后' }).getByRole('row', { name: /荫城镇 2023 5/ })).toBeVisible()
})

for (const [kind, shape] of [['每行一个乡镇', 'wide'], ['每行一个数值', 'long']] as const) {
  for (const format of ['Excel（XLSX）', 'CSV'] as const) {
    test(`the untouched ${shape} template as ${format} comes in, and says that it holds examples`, async ({ page }) => {
      await page.goto('./?page=import')
      const saving = page.waitForEvent('download')
      await page.getByRole('button', { name: `下载模板 ${kind} ${format}` }).click()
      const saved = readFileSync(await (await saving).path())
      if (format === 'CSV') expect([...saved.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
      await page.locator('input[type=file]').setInputFiles({ name: format === 'CSV' ? '模板.csv' : '模板.xlsx', mimeType: '', buffer: saved })
      await expect(page.getByText('有2个地方是模板自带的示例，不是真实数据。')).toBeVisible()
      await finishImport(page)
      await expect(page.locator('#main')).toContainText('示例甲镇')
    })
  }
}

test('the same wording in 万 tells its precision in the evidence', async ({ page }) => {
  await importFile(page, { name: '人口.csv', bytes: csv([['乡镇', '年份', '人口'], ['荫城镇', '2022', '5.1万'], ['西火镇', '2022', '23500']]) })
  await page.goto(`./?page=compare&ds=${datasetOf(page)}&indicator=population&evidence=140404102.population.2022`)
  await expect(page.getByRole('dialog')).toContainText('原文“5.1万”只写到千位，更小的数位不详')
  await page.goto('./?page=compare&indicator=population&evidence=140404102.population.2022')
  await expect(page.getByRole('dialog')).toContainText('只写到千位，更小的数位不详')
})
