import { strFromU8, unzipSync } from 'fflate'
import { readSheet } from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { tableXlsx } from '@/export/tableXlsx'
import { HOSTILE, chinese, result, told } from './sample'

/** The workbook's own files, as text. */
async function parts(): Promise<ReadonlyMap<string, string>> {
  const blob = await tableXlsx(result(), told, chinese)
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  return new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

async function sheet(name: string): Promise<unknown[][]> {
  const blob = await tableXlsx(result(), told, chinese)
  return readSheet(Buffer.from(await blob.arrayBuffer()), name)
}

describe('the workbook, read back', () => {
  it('holds real numbers, and beside each what qualifies it', async () => {
    expect(await sheet('数据')).toEqual([
      ['乡镇', '年份', '行政检查次数（次）', '行政检查次数：说明', '发放宣传资料（份）', '发放宣传资料：说明'],
      ['松源镇', 2023, 245, null, 5000, '不少于'],
      [HOSTILE, 2023, 0, '报告说明“无”', null, '“数万份”'],
      ['=1+1镇', 2023, 1, '区间、上限2、由报告所载各项相加、部分月份', -3, '存疑、约'],
      ['大张楼镇', 2023, null, '未提及', null, '未提及'],
      ['东庄镇', 2023, null, '无该年报告', null, '无该年报告'],
    ])
  })

  it('gives every figure with state, wording and source on the second sheet', async () => {
    const [header = [], ...rows] = await sheet('原文与出处')
    const column = (name: string) => rows.map((row) => row[header.indexOf(name)])
    expect(column('状态')).toEqual(['reported', 'reported', 'zero', 'vague', 'reported', 'doubtful', 'not_mentioned', 'not_mentioned', 'no_report', 'no_report'])
    expect(column('状态说明').slice(0, 4)).toEqual(['有数值', '有数值、不少于', '报告说明“无”', '只有文字表述'])
    expect(column('数值')).toEqual([245, 5000, 0, null, 1, -3, null, null, null, null])
    expect(column('原文')[0]).toBe('行政检查案件245宗')
    expect(column('报告')[0]).toBe('松源镇2023年报告')
  })

  it('tells on the third what the picture tells', async () => {
    expect(await sheet('说明')).toEqual(
      ['行政检查次数、发放宣传资料，2023年', '5个乡镇', '2023年，松源镇行政检查245次。', '来源：各镇报告', '“≥”表示不少于', '大张楼镇：未提及', '东庄镇：无该年报告', '链接：http://a.example/?page=compare'].map((line) => [line]),
    )
  })
})

describe('the workbook, as a spreadsheet opens it', () => {
  it('runs nothing: no cell is a formula', async () => {
    for (const [name, xml] of await parts()) expect(xml.includes('<f>') || xml.includes('<f '), name).toBe(false)
  })

  it('keeps the header and the towns in sight', async () => {
    const xml = (await parts()).get('xl/worksheets/sheet1.xml') ?? ''
    expect(xml).toMatch(/<pane [^>]*xSplit="1"[^>]*ySplit="1"|<pane [^>]*ySplit="1"[^>]*xSplit="1"/)
    expect(xml).toContain('orientation="landscape"')
  })

  it('groups thousands without changing the number', async () => {
    expect((await parts()).get('xl/styles.xml')).toContain('#,##0')
    expect((await parts()).get('xl/worksheets/sheet1.xml')).toContain('<v>5000</v>')
  })
})
