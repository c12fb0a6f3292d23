import type { Page } from '@playwright/test'
import { csv } from '../fixtures/import/importFixture'
import { expect, test } from './guard'
import { chooseFile, finishImport, importFile, tableCells } from './importHelpers'

const OLD = { name: '旧表.csv', bytes: csv([['乡镇', '年份', '行政处罚案件数', '行政检查次数'], ['新桥镇', '2023', '12', '50余'], ['云岭乡', '2023', '3', '245']]) }
const NEW = { name: '新表.csv', bytes: csv([['乡镇', '年份', '行政处罚案件数', '行政检查次数'], ['新桥镇', '2023', '13', '50余'], ['清溪镇', '2023', '8', '']]) }
const VIEW = 'indicator=admin_penalty_cases~admin_inspections&town=*&year=2023'

const figures = async (page: Page): Promise<string[]> => (await tableCells(page, VIEW)).map((cell) => cell.replace(/ 2023 (admin_)?| reported| exact| at_least/g, ' ').replace(/ +/g, ' '))
const ORIGINAL = ['新桥镇 penalty_cases 12 12', '新桥镇 inspections 50 ≥50', '云岭乡 penalty_cases 3 3', '云岭乡 inspections 245 245']

async function importAgain(page: Page): Promise<void> {
  await importFile(page, OLD)
  await page.getByRole('navigation', { name: '页面' }).getByRole('link', { name: '导入' }).click()
  await chooseFile(page, NEW)
  await expect(page.getByText('与“旧表”相比：新增 1，改变 1，新文件中没有 2，相同 1。')).toBeVisible()
  await expect(page.getByRole('row', { name: '云岭乡 2023 0 0 2 0' })).toBeVisible()
}

const CASES = [
  ['另存为新的数据集', ['新桥镇 penalty_cases 13 13', '新桥镇 inspections 50 ≥50', '清溪镇 penalty_cases 8 8', '清溪镇 inspections not_mentioned 未提及'], ['旧表', '新表']],
  ['有冲突时以新数据为准', ['新桥镇 penalty_cases 13 13', '新桥镇 inspections 50 ≥50', '云岭乡 penalty_cases 3 3', '云岭乡 inspections 245 245', '清溪镇 penalty_cases 8 8', '清溪镇 inspections not_mentioned 未提及'], ['旧表']],
  ['有冲突时保留原有数据', ['新桥镇 penalty_cases 12 12', '新桥镇 inspections 50 ≥50', '云岭乡 penalty_cases 3 3', '云岭乡 inspections 245 245', '清溪镇 penalty_cases 8 8', '清溪镇 inspections not_mentioned 未提及'], ['旧表']],
  ['替换“旧表”', ['新桥镇 penalty_cases 13 13', '新桥镇 inspections 50 ≥50', '清溪镇 penalty_cases 8 8', '清溪镇 inspections not_mentioned 未提及'], ['旧表']],
] as const

for (const [choice, expected, kept] of CASES) {
  test(`a second file: ${choice}, and undone`, async ({ page }) => {
    await importAgain(page)
    await expect(page.getByRole('radio', { name: '另存为新的数据集' })).toBeChecked()
    await page.getByRole('radio', { name: choice }).check()
    await finishImport(page)
    await page.getByRole('button', { name: '撤销' }).click()
    await expect(page).toHaveURL(/page=import/)
    expect(await figures(page)).toEqual(ORIGINAL)

    await page.goto('./?page=import')
    await expect(page.locator('li strong')).toHaveText(['旧表'])
    await chooseFile(page, NEW)
    await page.getByRole('radio', { name: choice }).check()
    await finishImport(page)
    expect(await figures(page)).toEqual(expected)
    await page.goto('./?page=import')
    await expect(page.locator('li strong')).toHaveText([...kept])
  })
}

test('the same file again changes nothing and says so', async ({ page }) => {
  await importFile(page, OLD)
  await page.goto('./?page=import')
  await chooseFile(page, { ...OLD, name: '副本.csv' })
  await expect(page.getByText('与“旧表”中的数值完全相同，没有变化。')).toBeVisible()
  await finishImport(page)
  expect(await figures(page)).toEqual(ORIGINAL)
  await page.goto('./?page=import')
  await expect(page.locator('li strong')).toHaveText(['旧表'])
})
