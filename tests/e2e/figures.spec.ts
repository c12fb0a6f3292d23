import type { Page } from '@playwright/test'
import { expect, test } from './guard'

/** What the table shows of an indicator: town, year, state, number and text of each cell. */
async function cells(page: Page, indicator: string): Promise<unknown[]> {
  await page.goto(`./?page=compare&chart=table&indicator=${indicator}&town=*&year=earliest..latest`)
  await expect(page.locator('main table caption')).toBeVisible()
  const shown = await page.locator('main table td[data-town]').evaluateAll((all) =>
    all.map((cell) => {
      const { town, year, state, qualifier, value } = (cell as HTMLElement).dataset
      const name = cell.closest('tr')?.querySelector('th')?.textContent?.trim() ?? ''
      return { town, year, state, qualifier, value, name, text: cell.textContent?.trim() ?? '' }
    }),
  )
  return shown.filter(({ state }) => state !== 'no_report').map(({ name, year, state, value, text }) => [name.replace(/\s.*/s, ''), year, state, value ?? null, text])
}

test('figures, and none where a report does not mention them', async ({ page }) => {
  expect(await cells(page, 'info_disclosed')).toEqual([
    ['荫城镇', '2022', 'reported', '199', '199'],
    ['松源镇', '2023', 'reported', '37', '37'],
    ['大张楼镇', '2022', 'not_mentioned', null, '未提及'],
    ['东庄镇', '2021', 'reported', '6', '6'],
    ['皇宫镇', '2023', 'not_mentioned', null, '未提及'],
  ])
})

test('“none” of a report is a zero; silence is not', async ({ page }) => {
  expect(await cells(page, 'admin_coercion_cases')).toEqual([
    ['荫城镇', '2022', 'not_mentioned', null, '未提及'],
    ['松源镇', '2023', 'zero', '0', '0（报告说明“无”）'],
    ['大张楼镇', '2022', 'not_mentioned', null, '未提及'],
    ['东庄镇', '2021', 'not_mentioned', null, '未提及'],
    ['皇宫镇', '2023', 'not_mentioned', null, '未提及'],
  ])
})

test('rounded figures are floors, and words stay words', async ({ page }) => {
  expect(await cells(page, 'publicity_materials')).toEqual([
    ['荫城镇', '2022', 'reported', '5000', '≥5,000'],
    ['松源镇', '2023', 'not_mentioned', null, '未提及'],
    ['大张楼镇', '2022', 'not_mentioned', null, '未提及'],
    ['东庄镇', '2021', 'vague', null, '“数万份”'],
    ['皇宫镇', '2023', 'reported', '1500', '≥1,500'],
  ])
})
