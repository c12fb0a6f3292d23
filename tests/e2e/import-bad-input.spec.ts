import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { encodeText, withMark } from '../fixtures/import/encodeText'
import { csv } from '../fixtures/import/importFixture'
import { workbook } from '../fixtures/import/workbook'
import { findBarriers } from './axe'
import { expect, test } from './guard'
import type { OwnFile } from './importHelpers'
import { finishImport, tableCells } from './importHelpers'

const HEADER = ['乡镇', '年份', '行政处罚案件数', '行政检查次数']
const GOOD = ['荫城镇', '2023', '12', '245']
const table = (...rows: string[][]): string => csv([HEADER, ...rows])
const cell = (text: string): string => table(['荫城镇', '2023', text, '245'])
const year = (text: string): string => table(['荫城镇', text, '12', '245'])
const compound = (stream: string): Uint8Array => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0), ...[...stream].flatMap((sign) => [sign.charCodeAt(0), 0])])

/** A file, and what the page says of it: level, place, sentence. */
type Case = readonly [name: string, content: string | Uint8Array, ...lines: string[]]

const CASES: readonly Case[] = [
  ['空.csv', '', '无法读取 文件是空的（0字节）。请先在原程序中保存，再选择这个文件'],
  ['表头.csv', csv([HEADER]), '无法读取 第1行 只有表头，没有数据行'],
  ['旧.xls', compound('Workbook'), '无法读取 这是旧版 Excel 工作簿（.xls 或 .xlsb）。请在 Excel 或 WPS 中打开，另存为 .xlsx 或“CSV UTF-8”，再选择新文件'],
  ['表.et', compound('Workbook'), '无法读取 这是 WPS 表格文件（.et）。请在 Excel 或 WPS 中打开，另存为 .xlsx 或“CSV UTF-8”，再选择新文件'],
  ['报告.doc', compound('WordDocument'), '无法读取 这是文字处理文件（Word）。'],
  ['报告.pdf', '%PDF-1.7', '无法读取 这是 PDF 文件，其中的表格无法可靠读出。'],
  ['图.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), '无法读取 这是图片。'],
  ['包.zip', 'PK\u0003\u0004数据.csv', '无法读取 这是压缩包。请先解压，再选择其中的表格文件'],
  ['导出.xls', '<html><table><tr><td>1</td></tr></table></html>', '无法读取 这是网页格式的文件'],
  ['断.json', '[\n{"乡镇": "新桥镇"},\n{"乡镇" "东庄镇"}\n]', '无法读取 第3行 文件在第3行“{"乡镇"”之后中断或写法有误'],
  ['gbk.csv', encodeText(table(GOOD), 'gb18030'), '提示 文件按“简体中文（GBK/GB18030）”编码读取。如果文字显示不对，请改选编码'],
  ['unicode.txt', withMark(encodeText(csv([HEADER, GOOD], '\t'), 'utf-16le'), 'utf-16le'), '提示 文件按“Unicode（UTF-16）”编码读取。'],
  ['锟.csv', table(['锟斤拷镇', '2023', '1', '2'], GOOD), '错误 第2行 “乡镇” 名称“锟斤拷镇”是损坏的文字，这一行未导入。请在此改正，或改选文字编码，或从原系统重新导出'],
  ['备注.csv', csv([[...HEADER, '备注'], [...GOOD, '锟斤拷']]), '错误 第2行 “备注” “锟斤拷”中的文字已损坏'],
  ['断.csv', table(GOOD, ['西火镇', '2023', '1', '2']).slice(0, -4), '请确认 第3行 文件在这一行“1”之后中断', '错误 第3行 这一行有3格，表头有4格，这一行未导入'],
  ['一列.csv', '乡镇 年份 案件\r\n新桥镇 2023 5\r\n', '请确认 第1行 只读出一列。各列之间用的是什么分隔符？'],
  ['长行.csv', table(GOOD, ['西火镇', '2023', '1', '2', '9']), '错误 第3行 第5列 这一行有5格，表头有4格，多出“9”，这一行未导入'],
  ['引号.csv', '乡镇,年份,行政处罚案件数\r\n荫城镇,2023,5\r\n"西火镇,2023,6\r\n', '错误 第3行 从这一行起，引号一直没有闭合：“西火镇,2023,6 ”。请在原表中检查这一格的引号'],
  ['无名.csv', csv([['年份', '行政处罚案件数'], ['2023', '5']]), '无法读取 没有找到乡镇（或县、国家等）名称列。请指出是哪一列'],
  ['无年.csv', csv([['乡镇', '行政处罚案件数'], ['荫城镇', '5']]), '请确认 表中没有年份列。整张表是哪一年的？'],
  ['生列.csv', csv([[...HEADER, '联系人'], [...GOOD, '张三']]), '请确认 “联系人” 不认识“联系人”这一列，暂不导入。'],
  ['重列.csv', csv([[...HEADER, '行政检查次数'], [...GOOD, '5']]), '请确认 “行政检查次数” 有两列都叫“行政检查次数”，暂用前一列。'],
  ['空列.csv', csv([['乡镇', '', '年份', '行政处罚案件数'], ['荫城镇', '甲', '2023', '5']]), '提示 第2列 这一列没有列名，已略去（例如“甲”）'],
  ['合并.csv', table(['荫城镇', '2022', '1', '2'], ['', '2023', '3', '4']), '请确认 “乡镇”有1行是空的（多半是合并单元格），按上一行填入。也可以不填'],
  ['省略.csv', csv([['县', ...HEADER], ['上党区', ...GOOD], ['', '西火镇', '2023', '1', '2']]), '请确认 “县”有1行是空的（多半是合并单元格），按上一行填入。也可以不填'],
  ['识别.csv', table(GOOD), '提示 “荫城镇”按全国区划代码识别为山西省长治市上党区荫城镇（140404102）。不对可以改为只用名称'],
  ['转置.csv', csv([['指标', '荫城镇', '西火镇'], ['行政检查次数', '5', '6']]), '请确认 乡镇写在表头里（如“荫城镇”），指标写在行里，已转成每行一个乡镇来读'],
  ['部分.csv', csv([['乡镇', '年份', '人民调解委员会数', '镇级调解委员会数', '村级调解委员会数'], ['荫城镇', '2023', '24', '1', '22']]), '请确认 荫城镇2023年“人民调解委员会数”24，与各部分（镇级调解委员会数 1、村级调解委员会数 22）之和23不一致'],
  ['缩码.csv', csv([['乡镇代码', '乡镇', '年份', '行政处罚案件数'], ['3.2E+11', '荫城镇', '2023', '5']]), '错误 第2行 “乡镇代码” “荫城镇”的代码“3.2E+11”被表格软件缩写，位数已丢失，改按名称识别'],
  ['对象.csv', csv([['乡镇', '年份', '__proto__'], ['constructor', '2023', '5']]), '请确认 第3列 “__proto__”不在指标目录中，作为新指标导入。'],
  ['合计.csv', table(GOOD, ['合计', '', '13', '245']), '请确认 第3行 “合计”等1行是合计或平均，不是乡镇，未导入；其中1项与各行之和一致', '请确认 第3行 “行政处罚案件数” 合计写作“13”，各行相加是12'],
  ['附注.csv', table(GOOD, ['注：由各乡镇报送', '', '', '']), '提示 第3行 表格以下的文字，不作为数据：“注：由各乡镇报送”'],
  ['同地.csv', table(['新桥', '2022', '1', '2'], ['新桥镇', '2023', '1', '2']), '请确认 “新桥”和“新桥镇”是同一个地方吗？未确认之前分开处理'],
  ...(['2024年', '2024.0'] as const).map((text): Case => ['年.csv', year(text), `提示 第2行 “年份” “${text}”读作2024年`]),
  ...(['24', '45657', '2024-2025'] as const).map((text): Case => ['年.csv', year(text), `请确认 第2行 “年份” “${text}”读作2024年`]),
  ['将来.csv', year('2042'), '请确认 第2行 “年份” “2042”是将来的年份，请确认'],
  ['重复.csv', table(GOOD, GOOD), '提示 第3行 荫城镇2023年“行政处罚案件数”与第2行重复，数值相同，只计一次'],
  ['冲突.csv', table(GOOD, ['荫城镇', '2023', '13', '245']), '错误 第3行 荫城镇2023年“行政处罚案件数”与第2行不同：第2行为12，这一行为13。'],
  ['空格.csv', cell(''), '请确认 第2行 第3列 有1个空格，按“未提及”处理，不作为0。也可以改为其他含义'],
  ...['-', '—', '/', '无', 'N/A', '暂无'].map((text): Case => ['符号.csv', cell(text), `请确认 第2行 第3列 有1格写作“${text}”，按“未提及”处理，不作为0。请确认它的含义`]),
  ...([['1,234', '1234'], ['１２３', '123'], ['二十三', '23'], ['50余件', '≥50'], ['约300', '≈300'], ['近百', '≈100']] as const).map(([text, read]): Case => ['写法.csv', cell(text), `提示 第2行 “行政处罚案件数” “${text}”读作${read}`]),
  ['万.csv', cell('1.2万'), '提示 第2行 “行政处罚案件数” “1.2万”读作12000（原文只写到千位，更小的数位不详）'],
  ['概数.csv', cell('数万'), '提示 第2行 “行政处罚案件数” “数万”只有文字表述，没有确切数值，按原文保留'],
  ...['1,23', '1.234,5', '1，2'].map((text): Case => ['逗号.csv', cell(text), `错误 第2行 “行政处罚案件数” “${text}”中的逗号或小数点位置不对，无法确定数值，未导入`]),
  ['新增.csv', cell('新增3名'), '错误 第2行 “行政处罚案件数” “新增3名”说的是增减，不是总数，未导入'],
  ['百分.csv', cell('95%'), '错误 第2行 “行政处罚案件数” “95%”是百分数，与按件、次、人计数的指标不符，未导入'],
  ...['-3', '12.5'].map((text): Case => ['不符.csv', cell(text), `错误 第2行 “行政处罚案件数” “${text}”是负数或小数，与按件、次、人计数的指标不符，未导入`]),
  ['百倍.csv', table(['荫城镇', '2022', '12', '1'], ['荫城镇', '2023', '1200', '1']), '请确认 荫城镇2023年“行政处罚案件数”1200，与上一年（行政处罚案件数 12）相差百倍以上，是否多写或少写了0？'],
  ['原文.csv', csv([['乡镇', '年份', '指标', '数值', '原文'], ['荫城镇', '2023', '行政处罚案件数', '30', '行政处罚案件31宗']]), '请确认 第2行 原文“行政处罚案件31宗”中没有数值30'],
  ['公式.csv', table(['=cmd|/c calc', '2023', '1', '2']), '提示 “=cmd|/c calc”像公式或网页代码，只作为文字保留'],
  ['标签.csv', table(['<img src=x onerror=alert(1)>镇', '2023', '1', '2']), '提示 “<img src=x onerror=alert(1)>镇”像公式或网页代码，只作为文字保留'],
  ['公式错.csv', cell('#REF!'), '错误 第2行 “行政处罚案件数” “#REF!”是表格软件的公式错误，未导入。请在原表中改正'],
  ['缩写.csv', cell('1E+05'), '错误 第2行 “行政处罚案件数” “1E+05”是被缩写的长数字，后面的位数已经丢失，未导入。'],
  ['证件.csv', csv([[...HEADER, '身份证号'], [...GOOD, '11010519491231002X']]), '请确认 “身份证号” 这一列有1个像身份证号或手机号的号码，属于个人信息，默认不导入'],
]

async function open(page: Page, { name, bytes }: OwnFile): Promise<void> {
  const again = page.getByRole('button', { name: '换一个文件' })
  if (await again.isVisible()) await again.click()
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes as Uint8Array) })
  await expect(page.getByRole('heading', { name, exact: true })).toBeVisible()
}

const log = async (page: Page): Promise<string[]> =>
  (await page.locator('section:has(> #import-problems) li').evaluateAll((lines) => lines.map((line) => [...line.querySelectorAll(':scope > span')].map((part) => part.textContent?.replace(/去处理|改正这一格|看这一行并改正/, '').replace(/\s+/g, ' ').trim() ?? '').filter((part) => part !== '').join(' '))))

test('every bad input says what, where, and what was done', async ({ page }) => {
  test.slow()
  await page.goto('./?page=import')
  const unsaid: string[] = []
  for (const [name, content, ...lines] of CASES) {
    await open(page, { name, bytes: content })
    const said = await log(page)
    unsaid.push(...lines.filter((line) => !said.some((one) => one.startsWith(line))).map((line) => `${name}: ${line}\n  said: ${said.join('\n        ')}`))
  }
  expect(unsaid).toEqual([])
})

test('a wrong cell is mended in place, the list is filtered and saved, and the rest comes in', async ({ page }) => {
  await page.goto('./?page=import')
  await open(page, { name: '错.csv', bytes: table(['荫城镇', '2023', '新增3名', '50余'], ['西火镇', '2023', '#REF!', '88']) })
  await expect(page.getByText('有 2 处错误没有导入，可在下面改正。')).toBeVisible()
  await page.getByRole('button', { name: '错误 2' }).click()
  expect(await log(page)).toHaveLength(2)
  const line = page.locator('li', { hasText: '新增3名' })
  await line.getByRole('textbox').fill('31')
  await line.getByRole('button', { name: '改正' }).click()
  await expect(page.getByRole('button', { name: '错误 1' })).toBeVisible()

  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: '下载清单' }).click()
  const saved = readFileSync(await (await saving).path(), 'utf8').split('\r\n')
  expect(saved.slice(0, 2)).toEqual(['\ufeff级别,位置,原文,说明', '错误,第3行 “行政处罚案件数”,#REF!,“#REF!”是表格软件的公式错误，未导入。请在原表中改正'])

  await finishImport(page)
  expect(await tableCells(page, 'indicator=admin_penalty_cases~admin_inspections&town=*&year=2023')).toEqual([
    '140404102 2023 admin_penalty_cases reported exact 31 31',
    '140404102 2023 admin_inspections reported at_least 50 ≥50',
    '140404103 2023 admin_penalty_cases not_mentioned 未提及',
    '140404103 2023 admin_inspections reported exact 88 88',
  ])
})

test('a row with too many cells is looked at and mended whole', async ({ page }) => {
  await page.goto('./?page=import')
  await open(page, { name: '多格.csv', bytes: '乡镇,年份,行政处罚案件数\r\n荫城镇,2023,1,234\r\n西火镇,2023,8\r\n' })
  const line = page.locator('li', { hasText: '这一行有4格，表头有3格' })
  await line.getByRole('button', { name: '看这一行并改正' }).click()
  await expect(line.getByText('多出的内容：“234”')).toBeVisible()
  expect(await findBarriers(page)).toEqual([])
  await line.getByLabel('行政处罚案件数').fill('1234')
  await line.getByRole('button', { name: '改正这一行' }).click()
  await expect(line).toHaveCount(0)
  await finishImport(page)
  expect(await tableCells(page, 'indicator=admin_penalty_cases&town=*&year=2023')).toEqual(['140404102 2023 admin_penalty_cases reported exact 1234 1,234', '140404103 2023 admin_penalty_cases reported exact 8 8'])
})

test('a table with a column a town is turned, and a cell is mended where the file has it', async ({ page }) => {
  await page.goto('./?page=import')
  await open(page, { name: '2023年统计表.csv', bytes: csv([['指标', '荫城镇', '西火镇'], ['行政检查次数', '50余', '6'], ['行政处罚案件数', '1', '新增2']]) })
  await expect(page.getByLabel('表头是乡镇（如“荫城镇”），每行是一项指标。转成每行一个乡镇来读吗？')).toHaveValue('yes')
  const line = page.locator('li', { hasText: '“新增2”说的是增减' })
  await expect(line).toContainText('第3行 第3列')
  await line.getByRole('textbox').fill('2')
  await line.getByRole('button', { name: '改正' }).click()
  await expect(line).toHaveCount(0)
  await finishImport(page)
  expect(await tableCells(page, 'indicator=admin_penalty_cases~admin_inspections&town=*&year=2023')).toEqual([
    '140404102 2023 admin_penalty_cases reported exact 1 1',
    '140404102 2023 admin_inspections reported at_least 50 ≥50',
    '140404103 2023 admin_penalty_cases reported exact 2 2',
    '140404103 2023 admin_inspections reported exact 6 6',
  ])
})

test('a place recognised by its name can be declined', async ({ page }) => {
  await page.goto('./?page=import')
  await open(page, { name: '识别.csv', bytes: table(GOOD, ['西火镇', '2023', '1', '2']) })
  await page.getByText('逐项处理（2 项）').click()
  await page.getByLabel('“荫城镇”是山西省 长治市 上党区 荫城镇（140404102）吗？').selectOption({ label: '不指定，只按名称处理' })
  await finishImport(page)
  expect(await tableCells(page, 'indicator=admin_penalty_cases&town=*&year=2023')).toEqual(['荫城镇 2023 admin_penalty_cases reported exact 12 12', '140404103 2023 admin_penalty_cases reported exact 1 1'])
})

test('a sheet of instructions is passed over, and another sheet can be chosen', async ({ page }) => {
  const book = await workbook([{ name: '填报说明', rows: [['填报说明'], ['请如实填报。']] }, { name: '数据', rows: [HEADER, GOOD] }, { name: '上年', rows: [HEADER, ['荫城镇', '2022', '7', '8']] }])
  await page.goto('./?page=import')
  await open(page, { name: '三张表.xlsx', bytes: book })
  await expect(page.getByLabel('工作表')).toHaveValue('数据')
  await page.getByLabel('工作表').selectOption('上年')
  await expect(page.getByRole('table', { name: '读取后' })).toContainText('2022')
})
