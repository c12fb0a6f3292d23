import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { View } from '@/domain/view'
import { CHART_KINDS, DEFAULT_VIEW, MISSING, SORTS } from '@/domain/view'
import { NORMALISATIONS } from '@/domain/indicator'
import { resolveView } from '@/query/settle/resolveView'
import { runView } from '@/query/runView'
import type { TestDataset, TestRow } from '../buildTestDataset'
import { buildTestDataset } from '../buildTestDataset'
import { naiveRunView } from './naiveRunView'
import { showTable } from './showTable'

const TOWNS = ['安镇', '北乡', '重镇', '长镇', '东镇', '安镇2']
const YEARS = [2020, 2021, 2024]
const INDICATORS = ['案件', '检查', '合格率', '机制', 'villages', 'population'] as const

const number = fc.integer({ min: 1, max: 60 }).map(String)
const figure = fc.oneof(
  fc.integer({ min: 0, max: 5 }).map(String),
  fc.tuple(fc.constantFrom('', 'Σ', '='), fc.constantFrom('≥', '≤', '≈'), number, fc.constantFrom('', '', '?', '·')).map((parts) => parts.join('')),
  fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 20 })).map(([low, high]) => `${low}–${high}`),
  fc.constantFrom('无', '“数万”', 'withheld', '0.25', '12?'),
)
const mention = fc.constantFrom('stated', 'partial', 'planned', 'weakness', 'unclear')

/** What a report says of each indicator: most of it, as cells without a neighbour show little. */
const report = fc.tuple(...INDICATORS.map((id) => fc.option(id === '机制' ? mention : figure, { freq: 4 })))

const dataset = fc.array(fc.option(report, { freq: 3 }), { minLength: TOWNS.length * YEARS.length, maxLength: TOWNS.length * YEARS.length }).map((reports): TestDataset => {
  const places = TOWNS.flatMap((town) => YEARS.map((year) => [town, year] as const))
  const held = reports.flatMap((figures, i) => (figures === null ? [] : [{ place: places[i]!, figures }]))
  return {
    rows: held.flatMap(({ place, figures }) => figures.flatMap((said, i): TestRow[] => (said === null ? [] : [[...place, INDICATORS[i]!, said]]))),
    reports: held.map(({ place }) => place),
    towns: TOWNS.map((name, i) => ({ name, code: `${i}` })),
    years: YEARS,
    indicators: ['案件', { id: '检查', normalise: ['village'] }, { id: '合格率', kind: 'rate' }, { id: '机制', kind: 'mention' }, 'villages', 'population'],
  }
})

const year = fc.integer({ min: 2019, max: 2025 })
const view: fc.Arbitrary<View> = fc
  .record({
    indicators: fc.shuffledSubarray([...INDICATORS]),
    towns: fc.oneof(fc.constant('all' as const), fc.constant('none' as const), fc.subarray(['0', '1', '2', '3', '4', '5', '9'])),
    chart: fc.constantFrom(null, ...CHART_KINDS),
    years: fc.oneof(
      fc.constant(null),
      fc.constant({ kind: 'latest' as const }),
      fc.record({ kind: fc.constant('span' as const), from: fc.oneof(year, fc.constant('earliest' as const)), to: fc.oneof(year, fc.constant('latest' as const)) }),
    ),
    per: fc.constantFrom(...NORMALISATIONS, 'village', '10k'),
    sort: fc.constantFrom(...SORTS),
    missing: fc.constantFrom(...MISSING),
  })
  .map((change) => ({ ...DEFAULT_VIEW, ...change }))

describe('runView', () => {
  it('gives what reading cell by cell gives, over any data and view', () => {
    fc.assert(
      fc.property(dataset, view, (spec, asked) => {
        const built = buildTestDataset(spec)
        const before = JSON.stringify([...built.columns])
        const table = runView(built, asked)
        const gaps = table.gaps.map(({ town, years }) => [built.towns[town]?.code, ...years].join(' '))
        const coded = { ...table, dataset: { ...built, towns: built.towns.map((town) => ({ ...town, name: town.code })) } }
        expect({ rows: showTable(coded), ranked: table.ranked, gaps }).toEqual(naiveRunView(built, resolveView(built, asked)))
        expect(JSON.stringify([...built.columns])).toBe(before)
      }),
      { numRuns: 300 },
    )
  })
})
