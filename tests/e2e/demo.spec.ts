import { expect, test } from './guard'

/** The kinds of chart that the demonstration county can fill, each with the selection that suits it. */
const DRAWN = [
  ['line', 'chart=line&indicator=disputes_resolved&year=earliest..latest'],
  ['small multiples by town', 'chart=line&indicator=disputes_resolved&year=earliest..latest&facet=town'],
  ['scatter', 'chart=scatter&indicator=villages~disputes_resolved'],
  ['heatmap', 'chart=heatmap&indicator=disputes_resolved~info_disclosed~admin_inspections'],
  ['distribution', 'chart=distribution&indicator=disputes_resolved&year=earliest..latest'],
  ['bar', 'chart=bar&indicator=disputes_resolved'],
] as const

for (const [name, query] of DRAWN) {
  test(`the demonstration county draws as ${name}, and says what it is`, async ({ page }) => {
    await page.goto(`./?ds=demo&page=compare&${query}`)
    await expect(page.getByText('演示数据：').first()).toBeVisible()
    const chart = page.locator('main [role=img] svg').first()
    await expect(chart).toBeVisible()
    expect(await chart.locator('path, circle, rect').count()).toBeGreaterThan(10)
    await expect(page.getByText(/不适合/)).toHaveCount(0)
  })
}

test('a gap of years stays a gap', async ({ page }) => {
  await page.goto('./?ds=demo&page=compare&chart=table&indicator=disputes_resolved&year=earliest..latest&missing=gap')
  await expect(page.locator('td[data-state=no_report]').first()).toHaveText('无该年报告')
  await expect(page.locator('td[data-state=no_report][data-value]')).toHaveCount(0)
})
