import { encodeText, withMark } from '../fixtures/import/encodeText'
import { csv } from '../fixtures/import/importFixture'
import { workbook } from '../fixtures/import/workbook'
import { expect, test } from './guard'
import { chooseFile, datasetOf, finishImport, importFile, tableCells } from './importHelpers'

/** As a clerk sends it: a merged title, units under the header, rounded figures, blanks, a total, a note. */
const CLERK = [
  ['2023年各乡镇法治政府建设统计表', '', '', '', ''],
  ['乡镇', '行政处罚案件数', '行政检查次数', '发放宣传资料', '人口'],
  ['', '件', '次', '份', '人'],
  ['新桥镇', '12', '50余', '1.2万', '51000'],
  ['清溪镇', '—', '1234', '', '约3万'],
  ['云岭乡', '0', '245', '数万', '18000'],
  ['合计', '12', '1529', '', ''],
  ['注：数据由各乡镇报送', '', '', '', ''],
]
const CELLS = [
  '新桥镇 2023 admin_penalty_cases reported exact 12 12',
  '新桥镇 2023 admin_inspections reported at_least 50 ≥50',
  '新桥镇 2023 publicity_materials reported exact 12000 12,000',
  '新桥镇 2023 population reported exact 51000 51,000',
  '清溪镇 2023 admin_penalty_cases not_mentioned 未提及',
  '清溪镇 2023 admin_inspections reported exact 1234 1,234',
  '清溪镇 2023 publicity_materials not_mentioned 未提及',
  '清溪镇 2023 population reported approx 30000 ≈30,000',
  '云岭乡 2023 admin_penalty_cases reported exact 0 0',
  '云岭乡 2023 admin_inspections reported exact 245 245',
  '云岭乡 2023 publicity_materials vague “数万”',
  '云岭乡 2023 population reported exact 18000 18,000',
]

test('a clerk’s GBK table comes to a chart in three clicks, with every cell right and the total checked', async ({ page }) => {
  await page.goto('./?page=import')
  await chooseFile(page, { name: '统计表.csv', bytes: encodeText(csv(CLERK), 'gb18030') })
  await expect(page.getByText('有 1 行是合计或平均（1 项与各行之和一致，0 项不一致，1 项无法核对），怎样处理？')).toBeVisible()
  await finishImport(page)
  await page.locator('main a[href*="indicator="]').first().click()
  await expect(page.locator('main [role=img] svg').first()).toBeVisible()
  const cells = await tableCells(page, 'indicator=admin_penalty_cases~admin_inspections~publicity_materials~population&town=*&year=2023')
  expect(cells).toEqual(CELLS)
})

test('one table has one fingerprint, however it was saved', async ({ page }) => {
  const tabbed = csv(CLERK, '\t')
  const numbered = CLERK.map((row) => row.map((text) => (text === '' ? null : /^\d+$/.test(text) ? Number(text) : text)))
  const files = [
    { name: 'gbk.csv', bytes: encodeText(csv(CLERK), 'gb18030') },
    { name: 'utf8.csv', bytes: withMark(encodeText(csv(CLERK), 'utf-8'), 'utf-8') },
    { name: 'unicode.txt', bytes: withMark(encodeText(tabbed, 'utf-16le'), 'utf-16le') },
    { name: 'book.xlsx', bytes: await workbook([{ name: 'Sheet1', rows: numbered }]) },
  ]
  const found: string[] = []
  for (const file of files) {
    await importFile(page, file)
    found.push(datasetOf(page))
  }
  await page.goto('./?page=import')
  await page.getByRole('button', { name: '粘贴表格' }).click()
  await page.getByRole('textbox', { name: /粘贴到下面/ }).fill(tabbed)
  await page.getByRole('button', { name: '读取粘贴的表格' }).click()
  await finishImport(page)
  found.push(datasetOf(page))
  expect(found[0]).toMatch(/^local~[0-9a-f]{6}$/)
  expect(new Set(found).size).toBe(1)
})

test('countries by years with a preamble: 266 × 60, and the figures are where they belong', async ({ page }) => {
  const years = Array.from({ length: 60 }, (_, i) => 1960 + i)
  const value = (country: number, year: number): number => (country * 97 + (year - 1960) * 13) / 4
  const rows = Array.from({ length: 266 }, (_, i) => [`Country ${i}`, `C${String(i).padStart(2, '0')}`, 'Access to justice (%)', 'AJ.1', ...years.map((year) => (i % 7 === 3 && year < 1970 ? '' : String(value(i, year)))), ''])
  const lines = ['"Data Source","World Development Indicators",', '', '"Last Updated Date","2024-06-28",', '']
  const quoted = [['Country Name', 'Country Code', 'Indicator Name', 'Indicator Code', ...years.map(String), ''], ...rows].map((row) => row.map((cell) => (cell === '' ? '' : `"${cell}"`)).join(','))
  await importFile(page, { name: 'API_AJ.csv', bytes: `\ufeff${[...lines, ...quoted].join('\r\n')}\r\n` })
  const named = 'Access to justice (%)'
  expect(await tableCells(page, 'year=1969..1970&town=C03~C100~C265')).toEqual([
    `C03 1970 ${named} reported exact 105.25 105.25`,
    `C100 1969 ${named} reported exact 2454.25 2,454.25`,
    `C100 1970 ${named} reported exact 2457.5 2,457.5`,
    `C265 1969 ${named} reported exact 6455.5 6,455.5`,
    `C265 1970 ${named} reported exact 6458.75 6,458.75`,
  ])
  expect(await tableCells(page, 'year=2019&town=C00~C265')).toEqual([`C00 2019 ${named} reported exact 191.75 191.75`, `C265 2019 ${named} reported exact 6618 6,618`])
  await page.goto(`./?page=overview&ds=${datasetOf(page)}`)
  await expect(page.locator('#main')).toContainText('266')
})

test('fifty columns of shares between 0 and 1 keep their decimals', async ({ page }) => {
  const names = Array.from({ length: 50 }, (_, i) => `factor_${i}`)
  const value = (row: number, column: number): string => (((row * 37 + column * 11) % 100) / 100).toFixed(2)
  const rows = Array.from({ length: 20 }, (_, row) => [`Country ${row}`, '2023', ...names.map((_, column) => value(row, column))])
  await importFile(page, { name: 'index.csv', bytes: csv([['Country', 'Year', ...names], ...rows]) })
  const cells = await tableCells(page, 'town=*&year=2023&indicator=factor_0~factor_49')
  expect(cells).toEqual(rows.flatMap(([name, year, ...values]) => [0, 49].map((column) => {
    const number = Number(values[column])
    return `${name} ${year} factor_${column} reported exact ${number} ${number}`
  })))
})
