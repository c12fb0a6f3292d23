import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkFigures } from '../../../scripts/check/checkFigures'
import { checkFolder } from '../../../scripts/check/checkFolder'
import type { DataPackage } from '../../../scripts/check/dataPackage'
import type { Folder } from '../../../scripts/check/readFolder'
import { readTable } from '../../../scripts/check/readFolder'

const PACK = readFileSync('public/data/towns-2021-2023/datapackage.json', 'utf8')
const CODEBOOK = readFileSync('public/data/towns-2021-2023/indicators.json', 'utf8')
const TOWNS = 'town_code,name,county,prefecture,province,name_en,county_en,prefecture_en,province_en\n140404102,荫城镇,上党区,长治市,山西省,Yincheng Town,Shangdang District,Changzhi,Shanxi\n'
const SOURCES = 'source,town_code,year,title,issuer,issued_on,document_number\nyincheng-2022,140404102,2022,某报告,,,\n'
const HEADER = 'town_code,year,indicator,state,value,value_max,qualifier,basis,period,section,excerpt,source,note,note_en'
const GOOD = '140404102,2022,info_disclosed,reported,199,,exact,printed,year,六、公开,主动公开信息199条,yincheng-2022,,'

interface Files {
  readonly towns?: string
  readonly sources?: string
  readonly codebook?: string
  readonly rows?: readonly string[]
}

function folderOf({ towns = TOWNS, sources = SOURCES, codebook = CODEBOOK, rows = [GOOD] }: Files): Folder {
  const pack = JSON.parse(PACK) as DataPackage
  const observations = [HEADER, ...rows].map((row) => `${row}\n`).join('')
  const texts = new Map([['towns.csv', towns], ['sources.csv', sources], ['indicators.json', codebook], ['observations.csv', observations]])
  return { pack, texts, tables: new Map(pack.resources.map((resource) => [resource.name, readTable(resource, texts.get(resource.path) ?? '')])) }
}

const failuresOf = (files: Files, reports: string | null = null) => checkFolder(folderOf(files), reports).flatMap(({ failures }) => failures)

describe('check of a data set', () => {
  it('passes sound rows of every kind', () => {
    const rows = [
      GOOD,
      '140404102,2022,legal_publicity_events,reported,10,,at_least,printed,year,四、普法,法治宣传活动10余次,yincheng-2022,,',
      '140404102,2022,legal_publicity_audience,reported,1000,,approx,printed,year,四、普法,受教育人数约千余人次,yincheng-2022,,',
      '140404102,2022,school_law_lessons,reported,1,2,range,printed,year,四、普法,每学期上一至两次法治课,yincheng-2022,,',
      '140404102,2022,population,reported,51000,,exact,printed,year,一、基本情况,5.1万人口,yincheng-2022,,',
      '140404102,2022,petitions_handled,reported,31,,exact,summed,year,五、信访,线上信访案件17宗，线下来访案件14宗,yincheng-2022,相加得出。,A sum.',
      '140404102,2022,mediation_success_rate,reported,98.3,,exact,derived,year,五、纠纷,排查120件，化解118件,yincheng-2022,计算得出。,Calculated.',
      '140404102,2022,admin_coercion_cases,zero,0,,exact,printed,year,三、执法,无行政强制案件,yincheng-2022,,',
      '140404102,2022,publicity_materials,vague,,,,printed,year,四、普法,宣传资料数万份,yincheng-2022,,',
      '140404102,2022,has_bawu_plan,stated,,,,printed,year,四、普法,实施“八五”普法规划,yincheng-2022,,',
    ]
    expect(failuresOf({ rows })).toEqual([])
  })

  const row = (changes: Record<string, string>) => {
    const cells = GOOD.split(',')
    for (const [field, cell] of Object.entries(changes)) cells[HEADER.split(',').indexOf(field)] = cell
    return cells.join(',')
  }

  it.each([
    ['an unknown state', row({ state: 'guessed' }), ['observations.csv line 2: state “guessed” is not one of reported, zero, vague, stated, partial, planned, weakness, unclear, not_applicable, withheld, doubtful', 'observations.csv line 2 (info_disclosed): state guessed carries no number']],
    ['a word for a number', row({ value: '199条' }), ['observations.csv line 2: value “199条” is not a number', 'observations.csv line 2 (info_disclosed): count 199条 is not whole', 'observations.csv line 2 (info_disclosed): “主动公开信息199条” reads “199条” (exact), not 199条 (exact)']],
    ['a wording that is too long', row({ excerpt: `主动公开信息199条${'，详见公开专栏'.repeat(5)}` }), ['observations.csv line 2: excerpt is longer than 40 characters']],
    ['no wording', row({ excerpt: '' }), ['observations.csv line 2: excerpt is empty', 'observations.csv line 2 (info_disclosed): “” reads no number, not 199 (exact)']],
    ['an unknown town', row({ town_code: '140404103' }), ['observations.csv line 2: town_code “140404103” is not in towns', 'observations.csv line 2 (info_disclosed): source yincheng-2022 is the report of another town or year']],
    ['an unknown indicator', row({ indicator: 'info_hidden' }), [expect.stringMatching(/^observations.csv line 2: indicator “info_hidden” is not one of rule_of_law_meetings, /)]],
    ['an unknown report', row({ source: 'yincheng-2021' }), ['observations.csv line 2: source “yincheng-2021” is not in sources']],
    ['the report of another year', row({ year: '2021' }), ['observations.csv line 2 (info_disclosed): source yincheng-2022 is the report of another town or year']],
    ['a mention state on a figure', row({ state: 'planned', value: '', qualifier: '', excerpt: '公开信息' }), ['observations.csv line 2 (info_disclosed): state planned does not go with a figure']],
    ['a figure on a mention', row({ indicator: 'has_open_government' }), ['observations.csv line 2 (has_open_government): state reported does not go with a mention']],
    ['zero written as reported', row({ value: '0', excerpt: '主动公开信息0条' }), ['observations.csv line 2 (info_disclosed): state zero and the number 0 belong together']],
    ['zero without a word for none', row({ state: 'zero', value: '0', excerpt: '主动公开信息' }), ['observations.csv line 2 (info_disclosed): “主动公开信息” does not say that there was none']],
    ['a number without its qualifier', row({ qualifier: '' }), ['observations.csv line 2 (info_disclosed): state reported needs a number and a qualifier', 'observations.csv line 2 (info_disclosed): “主动公开信息199条” reads “199条” (exact), not 199 ()']],
    ['a wrong number', row({ value: '198' }), ['observations.csv line 2 (info_disclosed): “主动公开信息199条” reads “199条” (exact), not 198 (exact)']],
    ['a rounded number told as exact', row({ excerpt: '主动公开信息199余条' }), ['observations.csv line 2 (info_disclosed): “主动公开信息199余条” reads “199余条” (at_least), not 199 (exact)']],
    ['a name taken for a number', row({ indicator: 'hotline_requests', value: '12345', excerpt: '12345热线121宗' }), ['observations.csv line 2 (hotline_requests): “12345热线121宗” reads “121宗” (exact), not 12345 (exact)']],
    ['a rate above 100', row({ indicator: 'law_exam_pass_rate', value: '101', excerpt: '合格率101%' }), ['observations.csv line 2 (law_exam_pass_rate): rate 101 is above 100']],
    ['half a case', row({ value: '1.5', excerpt: '主动公开信息1.5条' }), ['observations.csv line 2 (info_disclosed): count 1.5 is not whole']],
    ['a range that ends below', row({ value: '3', value_max: '2', qualifier: 'range', excerpt: '主动公开信息199条' }), ['observations.csv line 2 (info_disclosed): range ends at 2, not above 3', 'observations.csv line 2 (info_disclosed): “主动公开信息199条” reads “199条” (exact), not 3–2 (range)']],
    ['words only that hold a number', row({ state: 'vague', value: '', qualifier: '' }), ['observations.csv line 2 (info_disclosed): “主动公开信息199条” holds the number 199条']],
    ['a sum of parts that do not add up', row({ basis: 'summed', value: '30', excerpt: '线上17宗，线下14宗', note: '相加。', note_en: 'Sum.' }), ['observations.csv line 2 (info_disclosed): the parts in “线上17宗，线下14宗” make 31, not 30']],
    ['a sum without a note', row({ basis: 'summed', value: '31', excerpt: '线上17宗，线下14宗' }), ['observations.csv line 2 (info_disclosed): summed figure without a note']],
    ['a rate that its parts do not give', row({ indicator: 'mediation_success_rate', basis: 'derived', value: '99', excerpt: '排查120件，化解118件', note: '计算。', note_en: 'Calculated.' }), ['observations.csv line 2 (mediation_success_rate): 118 of 120 is 98.3 %, not 99']],
    ['part of a year without a note', row({ period: 'part_year' }), ['observations.csv line 2 (info_disclosed): part of a year without a note']],
    ['a note in one language', row({ note: '说明。' }), ['observations.csv line 2 (info_disclosed): note is told in one language only']],
    ['a row that is too long', `${GOOD},more`, ['observations.csv line 2: more fields than the header']],
  ])('fails on %s', (_, broken, failures) => {
    expect(failuresOf({ rows: [broken] })).toEqual(failures)
  })

  it('fails on the same figure twice', () => {
    expect(failuresOf({ rows: [GOOD, GOOD] })).toEqual([
      'observations.csv line 3: ["140404102","2022","info_disclosed"] again, first at observations.csv line 2',
    ])
  })

  it.each([
    ['a byte order mark', { towns: `\uFEFF${TOWNS}` }, ['begins with a byte order mark']],
    ['a carriage return', { towns: TOWNS.replaceAll('\n', '\r\n') }, ['has a carriage return']],
    ['another order of columns', { sources: SOURCES.replace('source,town_code', 'town_code,source') }, expect.arrayContaining([expect.stringContaining('has town_code,source,year')])],
    ['a town code of eight digits', { towns: TOWNS.replace('140404102', '14040410') }, expect.arrayContaining(['towns.csv line 2: town_code “14040410” does not match [0-9]{9}'])],
    ['an indicator with an unknown theme', { codebook: CODEBOOK.replace('"theme": "study"', '"theme": "studies"') }, ['rule_of_law_meetings: theme “studies” is unknown']],
    ['a part of nothing', { codebook: CODEBOOK.replace('"part_of": "info_disclosed"', '"part_of": "info"') }, ['info_disclosed_leadership: part_of “info” is no counted indicator']],
    ['an indicator that the schema does not know', { codebook: CODEBOOK.replace('"id": "has_bawu_plan"', '"id": "has_plan"') }, expect.arrayContaining(['lists other indicators than indicators.json'])],
    ['an English name in Chinese', { towns: TOWNS.replace('Yincheng Town', '荫城 Town') }, ['towns.csv line 2: name_en “荫城 Town” does not match [A-Z][A-Za-z\' ()-]+']],
    ['a definition in one language', { codebook: CODEBOOK.replace(/"definition_en": "[^"]+"/, '"definition_en": ""') }, ['rule_of_law_meetings: definition_en is empty']],
  ])('fails on %s', (_, files, failures) => {
    expect(failuresOf(files)).toEqual(failures)
  })

  it('fails on a date or number that the report does not print', () => {
    const reports = mkdtempSync(join(tmpdir(), 'reports-'))
    writeFileSync(join(reports, 'yincheng-2022.txt'), '某报告\n主动公开信息199条\n公开\n2023年1月5日')
    expect(failuresOf({ sources: SOURCES.replace('某报告,,,', '某报告,,2023-01-05,') }, reports)).toEqual([])
    expect(failuresOf({ sources: SOURCES.replace('某报告,,,', '某报告,,2023-01-15,') }, reports)).toEqual([
      'sources.csv line 2: “2023年1月15日” is not in yincheng-2022.txt',
    ])
  })

  it('fails on wording or a heading that is not in the report', () => {
    const reports = mkdtempSync(join(tmpdir(), 'reports-'))
    writeFileSync(join(reports, 'yincheng-2022.txt'), '某报告\n（六）政务公开工作\n主动公开信息199条')
    const rows = [row({ section: '二、（六）政务公开工作' }), row({ section: '二、（六）公开工作情况', indicator: 'foi_requests' })]
    expect(failuresOf({ rows }, reports)).toEqual(['observations.csv line 3: “公开工作情况” is not in yincheng-2022.txt'])
  })
})

describe('figures of a report against each other', () => {
  const bilingual = { zh: '', en: '' }
  const info = { id: 'towns', origin: 'builtin', title: bilingual, description: bilingual, synthetic: false, entity: bilingual, version: '', licence: '' } as const
  const figure = (indicator: string, value: number) => `140404102,2022,${indicator},reported,${value},,exact,printed,year,三、公开,共${value}条,yincheng-2022,,`

  it('flags a total that its parts do not make, without failing', () => {
    const parts = ['leadership', 'work_report', 'budget', 'documents', 'news'].map((part) => figure(`info_disclosed_${part}`, 2))
    const { verdict, flags } = checkFigures(folderOf({ rows: [figure('info_disclosed', 11), ...parts] }), info)
    expect(verdict.failures).toEqual([])
    expect(flags).toEqual([
      '荫城镇 2022, parts_add_up: info_disclosed 11, info_disclosed_leadership 2, info_disclosed_work_report 2, info_disclosed_budget 2, info_disclosed_documents 2, info_disclosed_news 2 (expected 10)',
    ])
  })

  it('fails when the app cannot read a row', () => {
    const { verdict } = checkFigures(folderOf({ rows: ['140404102,2022,unknown,reported,1,,exact,printed,year,三、公开,共1条,yincheng-2022,,'] }), info)
    expect(verdict.failures).toHaveLength(1)
  })
})
