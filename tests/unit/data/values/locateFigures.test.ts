import { describe, expect, test } from 'vitest'
import { locateFigures } from '@/data/values/locateFigures'

/** Each span as it stands: `~` before words, `#` before names. */
function locate(text: string): string[] {
  return locateFigures(text).map(({ start, end, vague, name }) => `${vague ? '~' : ''}${name ? '#' : ''}${text.slice(start, end)}`)
}

describe('locateFigures', () => {
  test.each([
    ['3期100余人次专题培训会、推进会', ['3期', '100余人次']],
    ['累计受教育人数约千余人次', ['约千余人次']],
    ['坚持每学期上一至两次法治课', ['一至两次']],
    ['一个公共法律服务站，10个公共法律服务工作室', ['一个', '10个']],
    ['5.1万人口', ['5.1万人']],
    ['共计３０００余份', ['３０００余份']],
    ['参考率100%', ['100%']],
    ['节约3万元', ['3万元']],
    ['约3万元', ['约3万元']],
  ])('figures: %s', (text, spans) => expect(locate(text)).toEqual(spans))

  test.each([
    ['12345政务服务便民热线121宗', ['#12345', '121宗']],
    ['“1+6+N”工作法', ['#1+', '#6+']],
    ['12·4国家宪法日', ['#12', '#4']],
    ['皇政发〔2024〕5号', ['#2024', '#5']],
    ['2023年我镇涉及行政诉讼案件1宗', ['#2023年', '1宗']],
    ['7月份以来展开执法30余次', ['#7', '30余次']],
    ['已实现“三个一”法治文化阵地', ['#三个']],
    ['党的十九届六中全会精神等内容共计37场', ['37场']],
    ['第3次会议', ['#3次']],
    ['统一执法，千家万户', []],
  ])('names and dates are marked: %s', (text, spans) => expect(locate(text)).toEqual(spans))

  test.each([
    ['宣传资料数万份', ['~数万份']],
    ['开展多次专项执法检查', ['~多次']],
    ['依托驻村律师定期举办法治专题讲座', ['~定期']],
  ])('quantities in words: %s', (text, spans) => expect(locate(text)).toEqual(spans))

  test('a figure carries its number and qualifier', () => {
    expect(locateFigures('展开执法30余次')).toEqual([
      { start: 4, end: 8, vague: false, name: false, figure: { value: 30, valueMax: null, qualifier: 'at_least', unit: '次', raw: '30余次' } },
    ])
  })
})
