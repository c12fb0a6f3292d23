import { describe, expect, it } from 'vitest'
import { readCsv } from '@/data/csv/readCsv'
import type { ImportReading } from '@/data/import/session/importReading'
import { placeNames } from '@/domain/townLabels'
import { DEFAULT_VIEW } from '@/domain/view'
import { observationCsv } from '@/export/observations/observationFiles'
import { messages as en } from '@/locales/en'
import { messages as zh } from '@/locales/zh-CN'
import { observationRows } from '@/query/observations/observationRows'
import { readBuiltin } from '../../../gallery/readBuiltin'
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
