import { describe, expect, it } from 'vitest'
import { readCsv } from '@/data/csv/readCsv'
import type { ImportReading } from '@/data/import/session/importReading'
import { readCell } from '@/domain/cell'
import type { DatasetContent } from '@/domain/dataset'
import { indexDataset } from '@/domain/dataset'
import { placeNames } from '@/domain/townLabels'
import { DEFAULT_VIEW } from '@/domain/view'
import { observationCsv } from '@/export/observations/observationFiles'
import { tableCsv } from '@/export/tableCsv'
import { messages as en } from '@/locales/en'
import { messages as zh } from '@/locales/zh-CN'
import { observationRows } from '@/query/observations/observationRows'
import { runView } from '@/query/runView'
import { readBuiltin } from '../../../gallery/readBuiltin'
import { buildTestDataset, testIndicator } from '../../buildTestDataset'
import { csv, importFixture } from '../../../fixtures/import/importFixture'
import { figuresOf } from '../../../fixtures/import/showReading'

const LOCALES = { zh: { lang: 'zh', messages: zh }, en: { lang: 'en', messages: en } } as const
const towns = readBuiltin('towns')
const exported = (lang: 'zh' | 'en') => [...observationCsv({ dataset: towns, rows: observationRows(towns, DEFAULT_VIEW) }, LOCALES[lang])].join('')
const held = (lang: 'zh' | 'en') => figuresOf({ content: { ...towns, towns: towns.towns.map((town) => ({ ...town, ...placeNames(town, lang) })) } } as unknown as ImportReading)

describe.each([['zh', '状态说明'], ['en', 'State in words']] as const)('what the page exports (%s)', (lang, words) => {
  it('comes in again as it went out, states and qualifiers with it', async () => {
    const reading = await importFixture(exported(lang))
    expect(figuresOf(reading).sort()).toEqual(held(lang).sort())
  })

  it('has the states in words for people, and is read by its codes', async () => {
    const { rows } = readCsv(exported(lang).slice(1), { delimiter: ',' })
    const place = rows[0]?.indexOf(words) ?? -1
    expect(place).toBeGreaterThan(0)
    const otherwise = csv(rows.map((row, i) => row.map((cell, column) => (column === place && i > 0 ? '未提及' : cell))))
    expect(figuresOf(await importFixture(otherwise)).sort()).toEqual(held(lang).sort())
  })
})

const own = buildTestDataset({
  indicators: ['admin_inspections', 'disputes_resolved'].map((id) => testIndicator({ id })),
  towns: [{ name: '大埔镇', code: '450222100', county: '柳城县', prefecture: '柳州市', province: '广西壮族自治区' }, '青山镇', '石桥乡', '云台镇', '东岭乡'],
  rows: [
    ['大埔镇', 2024, 'admin_inspections', '210'],
    ['大埔镇', 2024, 'disputes_resolved', '≥50'],
    ['青山镇', 2024, 'disputes_resolved', '“数起”'],
    ['石桥乡', 2024, 'admin_inspections', '无'],
  ],
  reports: [['云台镇', 2024]],
  years: [2024],
})

/** All cells, missing ones with them: 青山镇 青山镇 admin_inspections not_mentioned. */
function cellsOf(content: DatasetContent): string[] {
  const dataset = indexDataset(content)
  return dataset.towns.flatMap(({ code, province }, town) =>
    dataset.years.flatMap((at, year) => dataset.indicators.map((indicator) => {
      const { state, value, qualifier } = readCell(dataset, { town, year, indicator })
      return [code, province, at, indicator.id, state, value, qualifier].join(' ')
    })),
  ).sort()
}

describe.each(['zh', 'en'] as const)('the table of a view as CSV (%s)', (lang) => {
  const view = { ...DEFAULT_VIEW, page: 'compare', chart: 'bar', indicators: own.indicators.map(({ id }) => id), years: { kind: 'span', from: 2024, to: 2024 } } as const
  const table = tableCsv(runView(own, view), LOCALES[lang])

  it('comes in again with its missing cells as they were, no town in the region of another', async () => {
    const { content } = await importFixture(table)
    expect(content && cellsOf(content)).toEqual(cellsOf({ ...own, towns: own.towns.map((town) => ({ ...town, ...placeNames(town, lang) })) }))
  })

  it('asks of nothing that it says itself', async () => {
    const { questions } = await importFixture(table)
    expect(questions.filter(({ kind }) => kind === 'unknown_column' || kind === 'placeholder')).toEqual([])
    expect(questions.flatMap((asked) => (asked.kind === 'fill_down' ? [asked.chosen] : []))).toEqual([false])
  })
})
