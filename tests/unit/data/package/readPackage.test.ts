import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { PackageFiles } from '@/data/package/readPackage'
import { readPackage } from '@/data/package/readPackage'
import type { DatasetInfo } from '@/domain/dataset'
import { indexDataset } from '@/domain/dataset'
import { readCell, readCellTexts } from '@/domain/cell'

const INFO: DatasetInfo = {
  id: 'test',
  origin: 'builtin',
  title: { zh: '试', en: 'Test' },
  description: { zh: '', en: '' },
  synthetic: true,
  entity: { zh: '乡镇', en: 'Town' },
  version: '1',
  licence: '',
}
const FILES: PackageFiles = {
  info: INFO,
  towns: 'town_code,name,county,prefecture,province\n100000001,甲镇,某县,某市,某省\n100000002,乙镇,某县,某市,某省\n',
  sources: 'source,town_code,year,title,issuer,issued_on,document_number\njia,100000001,2023,甲镇报告,,,\n',
  indicators: JSON.stringify({
    themes: [{ id: 't', name_zh: '主题', name_en: 'Theme' }],
    indicators: [
      { id: 'cases', theme: 't', kind: 'count', name_zh: '案件', name_en: 'Cases', unit_zh: '件', unit_en: 'cases', normalise: ['per_10k_residents', 'per_officer'] },
      { id: 'said', theme: 't', kind: 'mention', name_zh: '说明', name_en: 'Said' },
    ],
  }),
  observations:
    'town_code,year,indicator,state,value,value_max,qualifier,basis,period,section,excerpt,source,note,note_en\n' +
    '100000001,2023,cases,reported,50,,at_least,printed,part_year,一,办案50余件,jia,注,Note\n' +
    '100000001,2023,said,stated,,,,printed,year,,已说明,jia,,\n' +
    '100000002,2022,cases,reported,1,2,range,summed,year,,一至两件,,,\n',
}
const HEADER = FILES.observations.split('\n')[0] ?? ''

/** Problems in short: file:row field code “quoted”. */
function problemsOf(change: Partial<PackageFiles>): string[] {
  return readPackage({ ...FILES, ...change }).problems.map(
    ({ place, code, quoted }) => `${place.file}:${place.row ?? ''} ${place.field ?? ''} ${code} ${quoted ?? ''}`,
  )
}

function row(line: string): string[] {
  return problemsOf({ observations: `${HEADER}\n${line}\n` })
}

describe('readPackage', () => {
  const { content, problems } = readPackage(FILES)
  if (content === null) throw new Error('the package should be read')
  const dataset = indexDataset(content)
  const [cases, said] = dataset.indicators
  if (cases === undefined || said === undefined) throw new Error('two indicators')

  test('reads names in English where the towns have them', () => {
    const towns = `${FILES.towns.split('\n')[0]},name_en,county_en,prefecture_en,province_en\n100000001,甲镇,某县,某市,某省,Jia Town,Mou County,,\n100000002,乙镇,某县,某市,某省,,,,\n`
    expect(readPackage({ ...FILES, towns }).content?.towns).toEqual([
      { code: '100000001', name: '甲镇', county: '某县', prefecture: '某市', province: '某省', english: { name: 'Jia Town', county: 'Mou County', prefecture: '', province: '' } },
      { code: '100000002', name: '乙镇', county: '某县', prefecture: '某市', province: '某省' },
    ])
  })

  test('reads all there is', () => {
    expect(problems).toEqual([])
    expect(content.towns.map(({ name }) => name)).toEqual(['甲镇', '乙镇'])
    expect(content.years).toEqual([2022, 2023])
    expect(cases.normalise).toEqual(['10k', 'officer'])
    expect([...content.reports]).toEqual([-1, 0, -2, -1])
  })

  test('figures keep qualifier, basis, period and wording', () => {
    const address = { town: 0, year: 1, indicator: cases }
    expect(readCell(dataset, address)).toMatchObject({ state: 'reported', value: 50, valueMax: null, qualifier: 'at_least', period: 'part_year' })
    expect(readCellTexts(dataset, address)).toEqual({ excerpt: '办案50余件', section: '一', note: '注', noteEn: 'Note' })
    expect(readCell(dataset, { town: 1, year: 0, indicator: cases })).toMatchObject({ value: 1, valueMax: 2, qualifier: 'range', basis: 'summed' })
  })

  test('missing cells are not mentioned or have no report, never zero', () => {
    expect(readCell(dataset, { town: 0, year: 1, indicator: said })).toMatchObject({ state: 'stated', value: null })
    expect(readCell(dataset, { town: 1, year: 0, indicator: said })).toMatchObject({ state: 'not_mentioned', value: null })
    expect(readCell(dataset, { town: 0, year: 0, indicator: cases })).toMatchObject({ state: 'no_report', value: null })
  })

  test.each([
    ['999,2023,cases,reported,5,,exact,printed,year,,,,,', 'observations.csv:2 town_code town_unknown 999'],
    ['100000001,20x3,cases,reported,5,,exact,printed,year,,,,,', 'observations.csv:2 year year_unreadable 20x3'],
    ['100000001,2023,case,reported,5,,exact,printed,year,,,,,', 'observations.csv:2 indicator indicator_unknown case'],
    ['100000001,2023,cases,said,5,,exact,printed,year,,,,,', 'observations.csv:2 state state_unknown said'],
    ['100000001,2023,said,reported,5,,exact,printed,year,,,,,', 'observations.csv:2 state state_unknown reported'],
    ['100000001,2023,cases,reported,,,exact,printed,year,,,,,', 'observations.csv:2 value value_unreadable '],
    ['100000001,2023,cases,reported,50余,,exact,printed,year,,,,,', 'observations.csv:2 value value_unreadable 50余'],
    ['100000001,2023,cases,reported,5', 'observations.csv:2  row_too_short '],
    ['100000001,2023,cases,reported,5,,exact,printed,year,,,,,,多,余', 'observations.csv:2  row_too_long 多,余'],
  ])('a faulty row is named and left out: %s', (line, expected) => expect(row(line)).toEqual([expected]))

  test('rows that repeat a cell are told with both values', () => {
    const first = '100000001,2023,cases,reported,5,,exact,printed,year,,,,,'
    expect(row(`${first}\n${first}`)).toEqual(['observations.csv:3  repeated_same '])
    const { content: kept, problems: found } = readPackage({ ...FILES, observations: `${HEADER}\n${first}\n${first.replace(',5,', ',6,')}` })
    expect(found).toEqual([
      {
        code: 'repeated_different',
        level: 'error',
        place: { file: 'observations.csv', row: 3 },
        quoted: null,
        values: { town: '甲镇', year: 2023, indicator: '案件', indicatorEn: 'Cases', firstRow: 2, firstValue: '5', secondValue: '6' },
      },
    ])
    expect(kept && readCell(indexDataset(kept), { town: 0, year: 0, indicator: cases })).toMatchObject({ state: 'doubtful', value: 5 })
  })

  test.each<[Partial<PackageFiles>, string]>([
    [{ indicators: '{"themes": [],\n"indicators": [}' }, 'indicators.json:2  json_broken "indicators": ['],
    [{ indicators: '[]' }, 'indicators.json:  codebook_shape '],
    [{ towns: 'code\n1' }, 'towns.csv:1 town_code column_missing '],
    [{ observations: '' }, 'observations.csv:1 town_code column_missing '],
    [{ sources: '<!doctype html>' }, 'sources.csv:1 source column_missing '],
  ])('a broken file stops the package and is named: %j', (change, expected) => {
    expect(readPackage({ ...FILES, ...change }).content).toBeNull()
    expect(problemsOf(change)).toContain(expected)
  })

  test.each(['towns-2021-2023', 'demo'])('the built-in package %s is without a fault', (folder) => {
    const read = (file: string): string => readFileSync(`public/data/${folder}/${file}`, 'utf8')
    const files = { towns: read('towns.csv'), sources: read('sources.csv'), indicators: read('indicators.json'), observations: read('observations.csv') }
    expect(readPackage({ info: INFO, ...files }).problems).toEqual([])
  })
})
