import { describe, expect, it } from 'vitest'
import { tableHtml } from '@/export/tableHtml'
import { tableText } from '@/export/tableText'
import { chinese, english, result, told } from './sample'

const html = tableHtml(result(), told, chinese)
const bare = html.replace(/ (style|width|align|bgcolor|border|cellspacing|cellpadding)="[^"]*"| nowrap/g, '')

describe('the table for the clipboard', () => {
  it('has a caption, a header row and headers with their scope', () => {
    expect(bare).toContain('<table><caption><b>行政检查次数、发放宣传资料，2023年</b><br>5个乡镇</caption><thead><tr><th scope="col">乡镇</th><th scope="col">年份</th><th scope="col">行政检查次数（次）</th><th scope="col">发放宣传资料（份）</th></tr></thead>')
  })

  it('says of every cell what the page says', () => {
    expect(bare).toContain('<tr><th scope="row">松源镇</th><td>2023</td><td>245</td><td>≥5,000</td></tr>')
    expect(bare).toContain('<td>0（报告说明“无”）</td><td>“数万份”</td>')
    expect(bare).toContain('<tr><th scope="row">大张楼镇</th><td>2023</td><td>未提及</td><td>未提及</td></tr>')
  })

  it('ends with its notes and its link', () => {
    expect(bare.split('</table>')[1]).toBe('<p>来源：各镇报告</p><p>“≥”表示不少于</p><p>大张楼镇：未提及</p><p>东庄镇：无该年报告</p><p>链接：http://a.example/?page=compare</p>')
  })

  it('takes names for text', () => {
    expect(html).not.toMatch(/<(?!\/?(table|caption|b|br|thead|tbody|tr|th|td|p)\b)/)
    expect(bare).toContain('<th scope="row">&lt;img src=x onerror=alert(1)&gt;镇</th>')
    expect(bare).toContain('<th scope="row">&#39;=1+1镇</th>')
  })

  it('tells Office which cells are text, and leaves numbers as numbers', () => {
    expect(html).toMatch(/<td align="right" style="[^"]*text-align:right">245<\/td>/)
    expect(html).toMatch(/<td align="right" style="[^"]*mso-number-format:'\\@'">≥5,000<\/td>/)
  })

  it('keeps its lines in office programs: borders and no broken years, by style and by the old attributes', () => {
    expect(html).toMatch(/^<table border="1" cellspacing="0" cellpadding="4" style="border-collapse:collapse;/)
    expect(html).toMatch(/<td align="center" nowrap style="border:1px solid #999;[^"]*white-space:nowrap;[^"]*">2023<\/td>/)
    expect(html).toMatch(/<th scope="col" bgcolor="#f2f4f6" width="240" [^>]*>乡镇<.*<th scope="col" bgcolor="#f2f4f6" width="72" [^>]*>年份</)
    expect(html).toMatch(/<th scope="row" align="left" nowrap style="border:1px solid #999;/)
  })

  it('is not turned around by a name', () => {
    const turned = tableHtml(result(), { ...told, description: { ...told.description, title: '\u202E镇反，2023年' } }, chinese)
    expect(turned).toContain('<b>镇反，2023年</b>')
  })

  it('names what figures are related to', () => {
    expect(tableHtml(result({ per: '10k' }), told, chinese)).toContain('行政检查次数（次，每万人）')
  })

  it('speaks English', () => {
    expect(tableHtml(result(), told, english)).toContain('Inspections (inspections)')
  })
})

it('as plain text it has its title first and one line a row', () => {
  expect(tableText(result(), told, chinese)).toBe(
    [
      '行政检查次数、发放宣传资料，2023年',
      '乡镇\t年份\t行政检查次数（次）\t发放宣传资料（份）',
      '松源镇\t2023\t245\t≥5,000',
      '<img src=x onerror=alert(1)>镇\t2023\t0（报告说明“无”）\t“数万份”',
      "'=1+1镇\t2023\tΣ1–2（部分月份）\t≈-3? 存疑",
      '大张楼镇\t2023\t未提及\t未提及',
      '东庄镇\t2023\t无该年报告\t无该年报告',
      '来源：各镇报告',
      '“≥”表示不少于',
      '大张楼镇：未提及',
      '东庄镇：无该年报告',
      '链接：http://a.example/?page=compare',
    ].join('\n'),
  )
})
