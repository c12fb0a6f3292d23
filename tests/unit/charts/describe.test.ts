import { describe as group, expect, it } from 'vitest'
import { describe } from '@/charts/describe'
import type { View } from '@/domain/view'
import { fiveTowns } from '../../gallery/examples/fiveTowns'
import { manyTowns } from '../../gallery/examples/manyTowns'
import { buildTestDataset } from '../buildTestDataset'
import { readBuiltin } from '../../gallery/readBuiltin'
import { EN, tableOf, ZH } from './drawnTable'

const of = (view: Partial<View>, locale = ZH) => describe(tableOf(fiveTowns(), view), locale)

group('describe', () => {
  it('says all of a chart with floors, words and silence', () => {
    expect(of({ indicators: ['publicity_materials'] })).toEqual({
      title: '发放宣传资料份数，2021–2023年',
      subtitle: '单位：份，各镇最近一年，年度不尽相同。≥ 表示实际不少于此数（原文多作“余”“多”“以上”）。',
      alt: '条形图：发放宣传资料份数，2021–2023年。5份报告中2份有数值，最低为皇宫镇（2023年）不少于1,500份，最高为荫城镇（2022年）不少于5,000份，其中2个为≥，按下限计，1份只有文字表述，2份未提及。',
      summary:
        '2021–2023年（各镇最近一年），发放宣传资料份数：荫城镇（2022年）不少于5,000份，皇宫镇（2023年）不少于1,500份；东庄镇（2021年，“数万份”）只有文字表述；松源镇（2023年）、大张楼镇（2022年）未提及。各镇年度不同，数据由各镇在年度报告中自行公布，数量多少不等于工作优劣。',
      sourceLine: '数据来源：各镇法治政府建设年度报告（自报）。多少不等于优劣。',
      notes: [],
      remarks: [],
      leftOutHeading: '没有数值',
      leftOut: ['只有文字：东庄镇（2021年，“数万份”）', '未提及：松源镇（2023年）、大张楼镇（2022年）'],
      signs: ['at_least', 'vague', 'not_mentioned'],
    })
  })

  it('says it in English', () => {
    const { title, subtitle, alt, summary, leftOut } = of({ indicators: ['admin_coercion_cases'] }, EN)
    expect({ title, subtitle, alt, leftOut }).toEqual({
      title: 'Administrative coercion cases, 2021–2023',
      subtitle: 'Cases, latest report of each 乡镇, so years differ.',
      alt: 'Bar chart: Administrative coercion cases, 2021–2023. 1 of 5 reports gives a figure, 0 cases (stated as none) in 松源镇 (2023), 4 do not mention it.',
      leftOut: ['Not mentioned: 荫城镇 (2022), 大张楼镇 (2022), 东庄镇 (2021) and 皇宫镇 (2023)'],
    })
    expect(summary).toMatch(/^2021–2023 \(latest report of each 乡镇\)\. Administrative coercion cases: 0, stated as none, in 松源镇 \(2023\); not mentioned by 荫城镇/)
  })

  it.each<[Partial<View>, string, string]>([
    [{ chart: 'bar', indicators: ['admin_coercion_cases'] }, '没有数值', '未提及：荫城镇'],
    [{ chart: 'line', indicators: ['admin_coercion_cases'] }, '未画出', '未提及：荫城镇'],
    [{ chart: 'scatter', indicators: ['admin_coercion_cases', 'info_disclosed'] }, '未画出', '行政强制案件数，未提及：荫城镇'],
    [{ chart: 'distribution', indicators: ['admin_coercion_cases'] }, '未画出', '未提及：荫城镇'],
    [{ chart: 'table', indicators: ['admin_coercion_cases'], years: { kind: 'span', from: 2023, to: 2023 } }, '没有报告', '无该年报告：荫城镇'],
  ])('says of towns in %o what is true of them: %s', (view, heading, first) => {
    const { leftOutHeading, leftOut } = of(view)
    expect([leftOutHeading, leftOut[0]?.slice(0, first.length)]).toEqual([heading, first])
  })

  it('never makes zero of what is missing', () => {
    const { alt, summary } = of({ indicators: ['admin_coercion_cases'] })
    expect(alt).toBe('条形图：行政强制案件数，2021–2023年。5份报告中1份有数值，松源镇（2023年）0件（报告说明“无”），4份未提及。')
    expect(summary).toContain('松源镇（2023年）为0（报告说明“无”）；荫城镇（2022年）、大张楼镇（2022年）、东庄镇（2021年）、皇宫镇（2023年）未提及')
  })

  it.each<[string, string[], string, string]>([
    ['one at each end', ['1', '2', '3'], '最低为甲镇1件，最高为丙镇3件', 'lowest 1 件 in 甲镇, highest 3 件 in 丙镇'],
    ['equals at an end, none before the other', ['1', '1', '3'], '最低为1件，有甲镇、乙镇，最高为丙镇3件', 'lowest 1 件 in 甲镇 and 乙镇, highest 3 件 in 丙镇'],
    ['more equals than can be named', ['1', '1', '1', '1', '3'], '最低为1件，有甲镇、乙镇、丙镇等4个，最高为戊镇3件', 'lowest 1 件 in 甲镇, 乙镇, 丙镇 and others, 4 in all, highest 3 件 in 戊镇'],
    ['a floor beside the figure itself', ['≥1', '1', '3'], '最低为甲镇不少于1件、乙镇1件，最高为丙镇3件', 'lowest at least 1 件 in 甲镇 and 1 件 in 乙镇, highest 3 件 in 丙镇'],
    ['all the same', ['7', '7', '7'], '3份报告中3份有数值，均为7件。', '3 of 3 reports give a figure, all of them 7 件.'],
    ['the same, but as a floor', ['≥7', '7', '7'], '最低为甲镇不少于7件、乙镇7件、丙镇7件，最高为甲镇不少于7件、乙镇7件、丙镇7件', 'lowest at least 7 件 in 甲镇, 7 件 in 乙镇 and 7 件 in 丙镇'],
  ])('names the ends of a series: %s', (_, figures, zh, en) => {
    const towns = ['甲镇', '乙镇', '丙镇', '丁镇', '戊镇']
    const dataset = buildTestDataset({ rows: figures.map((figure, i) => [towns[i] ?? '', 2023, '案件', figure] as const) })
    const table = tableOf(dataset, { chart: 'bar', indicators: ['案件'] })
    expect(describe(table, ZH).alt).toContain(zh)
    expect(describe(table, EN).alt).toContain(en)
  })

  it('says that the order is not quality', () => {
    expect(of({ indicators: ['info_disclosed'], sort: '-value' }).subtitle).toBe('单位：条，各镇最近一年，年度不尽相同。按数值由大到小排列，先后不表示优劣。')
    expect(of({ indicators: ['info_disclosed'], sort: 'value' }, EN).subtitle).toContain('Sorted from low to high, which says nothing about quality.')
  })

  it('warns of doubtful, flagged and partial figures', () => {
    expect(of({ indicators: ['signs', 'rate', 'enforcement_actions'] }).notes).toEqual([
      '只含部分月份，不宜与全年数直接比较：荫城镇（2022年，7月起）。',
      '存疑的数值：东庄镇（2021年）。',
      '核对时发现有待说明之处：松源镇（2023年）。',
    ])
  })

  it('gives the notes of figures, what several share once', () => {
    const told = (view: Partial<View>, locale = ZH) => {
      const { remarks, signs } = describe(tableOf(readBuiltin('towns'), view), locale)
      return { remarks, noted: signs.includes('noted') }
    }
    expect(told({ chart: 'bar', indicators: ['info_disclosed'] })).toEqual({
      remarks: ['荫城镇（2022年）：统计范围为政府信息公开专栏。', '东庄镇（2021年）：仅指在秀屿区人民政府网公开的条数。'],
      noted: true,
    })
    expect(told({ chart: 'table', indicators: ['petitions_online', 'petitions_in_person'], towns: ['441403116'] }).remarks).toEqual([
      '松源镇线上信访件数、线下来访件数：截至报告成文之日（2023年12月22日）。',
    ])
    expect(told({ chart: 'line', indicators: ['info_disclosed'] }).noted).toBe(false)
    expect(told({ chart: 'bar', indicators: ['info_disclosed'] }, EN).remarks[0]).toMatch(/^Yincheng Town \(2022\): /)
    expect(told({ chart: 'bar', indicators: ['mediators'] })).toEqual({ remarks: [], noted: false })
  })

  it('tells statements by what they say', () => {
    expect(of({ chart: 'heatmap', indicators: ['has_plan'] }).summary).toContain(
      '实施“八五”普法规划：荫城镇（2022年）已说明；松源镇（2023年）部分说明；大张楼镇（2022年）列入计划；东庄镇（2021年）列为不足；皇宫镇（2023年）表述不明。',
    )
  })

  it('lists zeros that a log axis has no place for', () => {
    expect(of({ chart: 'distribution', indicators: ['admin_coercion_cases'], scale: 'log' }).leftOut).toContain('为零，对数刻度上没有位置：松源镇（2023年）')
  })

  it('joins the years of a town, and drops the year where there is only one', () => {
    const dataset = buildTestDataset({ rows: [['甲镇', 2021, '案件', '12'], ['甲镇', 2022, '案件', '≥15'], ['乙镇', 2022, '案件', '7']], reports: [['乙镇', 2023]] })
    const span = describe(tableOf(dataset, { chart: 'line', indicators: ['案件'], years: { kind: 'span', from: 'earliest', to: 'latest' } }), ZH)
    expect(span.summary).toContain('2021–2023年，案件：甲镇2021年12件、2022年不少于15件；乙镇2022年7件；乙镇（2023年）未提及；甲镇（2023年）、乙镇（2021年）无该年报告。')
    expect(span.leftOut).toEqual(['未提及：乙镇（2023年）', '无该年报告：甲镇（2023年）、乙镇（2021年）'])
    const single = describe(tableOf(dataset, { indicators: ['案件'], years: { kind: 'span', from: 2022, to: 2022 } }), ZH)
    expect([single.title, single.subtitle]).toEqual(['案件，2022年', '单位：件。≥ 表示实际不少于此数（原文多作“余”“多”“以上”）。'])
    expect(single.summary).toContain('2022年，案件：甲镇不少于15件，乙镇7件。')
  })

  it('names the data set of a reader, and demonstration data wherever it shows', () => {
    const rows = [['甲镇', 2023, '案件', '12']] as const
    const local = describe(tableOf(buildTestDataset({ rows, info: { origin: 'local', title: { zh: '我的表', en: 'My table' } } }), { indicators: ['案件'] }), ZH)
    expect(local.sourceLine).toBe('数据来源：我的表（由使用者提供）。多少不等于优劣。')
    expect(local.summary).toBe('2023年，案件：甲镇12件。数量多少不等于工作优劣。')
    const demo = describe(tableOf(buildTestDataset({ rows, info: { synthetic: true } }), { indicators: ['案件'] }), ZH)
    expect(demo.title).toContain('（演示数据）')
    expect(demo.summary).toMatch(/^（演示数据）.*以上为演示数据，由程序生成，不反映任何真实情况。$/)
    expect(demo.sourceLine).toContain('演示数据')
  })

  it('says what is left of many towns', () => {
    const many = manyTowns(300)
    const notes = (view: Partial<View>) => describe(tableOf(many, { indicators: ['disputes'], ...view }), ZH).notes
    expect(notes({ chart: 'bar', sort: '-value' })).toEqual(['乡镇较多：画出首尾和选中的26个，其间274个未画出，可在表格中逐一查看。'])
    expect(notes({ chart: 'line', highlight: ['100000003'] })[0]).toMatch(/^乡镇较多：只画出选中的乡镇；其余299条线/)
    const { summary, leftOut } = describe(tableOf(many, { indicators: ['disputes'] }), ZH)
    expect(summary).toMatch(/化解矛盾纠纷件数：300份报告中\d+份有数值，中位数[\d.]+件，最低为.+，最高为.+，其中\d+个为≥，按下限计，\d+份未提及。/)
    expect(leftOut[0]).toMatch(/^未提及：(?:[^、]+、){19}[^、]+等\d+个$/)
  })

  it('says why lines of more towns than there are colours are grey', () => {
    const dozen = buildTestDataset({ rows: Array.from('子丑寅卯辰巳午未申酉戌亥', (town) => [[town, 2022, '案件', '3'], [town, 2023, '案件', '4']] as const).flat() })
    const notes = (view: Partial<View>) => describe(tableOf(dozen, { indicators: ['案件'], chart: 'line', years: { kind: 'span', from: 2022, to: 2023 }, ...view }), ZH).notes
    const gaps = '折线只连接相邻年份，缺年处断开。'
    expect(notes({})).toEqual(['乡镇超过8个：突出显示的才着色，其余为灰色。', gaps])
    expect(notes({ towns: ['子', '丑', '寅'] })).toEqual([gaps])
    expect(notes({ facet: 'town' })).toEqual([gaps])
  })

  it('says which indicators a radar leaves out', () => {
    const { leftOut, notes } = of({ chart: 'radar', indicators: ['disputes_resolved', 'info_disclosed', 'signs', 'publicity_materials', 'rate'] })
    expect(leftOut.at(-1)).toBe('不是所画各镇都有数值，雷达图未画：化解矛盾纠纷件数、主动公开政府信息条数、发放宣传资料份数、执法人员持证率')
    expect(notes).toContain('存疑的数值：东庄镇（2021年）。')
  })
})
