import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '@/domain/dataset'
import { buildTextColumn } from '@/domain/textColumn'
import { DEFAULT_VIEW } from '@/domain/view'
import { markCellsWithText } from '@/query/observations/findText'
import { NO_FILTER, countObservations, filterObservations } from '@/query/observations/observationFilter'
import { observationRows, placeOf } from '@/query/observations/observationRows'
import { searchObservations } from '@/query/observations/searchObservations'
import type { ObservationOrder } from '@/query/observations/sortObservations'
import { sortObservations } from '@/query/observations/sortObservations'
import { buildTestDataset } from '../../buildTestDataset'

const DATASET = buildTestDataset({
  towns: [{ name: '荫城镇', code: '140404102', province: '山西省' }, { name: '松源镇', code: '441403116', province: '广东省' }],
  indicators: [{ id: 'inspections', name: { zh: '行政检查', en: 'Inspections' }, theme: 'enforcement' }, { id: 'publicity', name: { zh: '宣传资料', en: 'Leaflets' }, theme: 'publicity' }],
  rows: [
    ['荫城镇', 2022, 'publicity', '≥5000', '印发各类宣传资料5000余份'],
    ['荫城镇', 2023, 'publicity', '“数万份”', '宣传资料数万份'],
    ['荫城镇', 2022, 'inspections', '无', '未开展执法检查'],
    ['松源镇', 2023, 'inspections', '245', '全年开展行政检查245次'],
  ],
  checks: [{ rule: 'likely_slip', outcome: 'flag', town: 1, year: 1, figures: [{ indicator: 'inspections', value: 245 }], expected: null }],
})
const ALL = observationRows(DATASET, DEFAULT_VIEW)
const readings = (character: string) => ({ 松: ['song'], 源: ['yuan'], 荫: ['yin'], 城: ['cheng'] })[character] ?? []
const name = (dataset: Dataset, rows: Uint32Array) =>
  Array.from(rows, (row) => {
    const place = placeOf(dataset, row)
    return place === null ? '' : `${dataset.towns[place.town]?.name} ${dataset.years[place.year]} ${place.indicator.id}`
  })
const [YC22I, YC22P, YC23P, SY23I] = ['荫城镇 2022 inspections', '荫城镇 2022 publicity', '荫城镇 2023 publicity', '松源镇 2023 inspections']

describe('observationRows', () => {
  it('lists what reports give town by town, year by year and through the codebook', () => {
    expect(name(DATASET, ALL)).toEqual([YC22I, YC22P, YC23P, SY23I])
  })

  it.each([
    ['a region', { regions: ['44'] }, [SY23I]],
    ['a town', { towns: ['140404102'] }, [YC22I, YC22P, YC23P]],
    ['a year', { years: { kind: 'span', from: 2022, to: 2022 } }, [YC22I, YC22P]],
    ['a theme', { themes: ['enforcement'] }, [YC22I, SY23I]],
  ] as const)('follows %s', (_, change, rows) => {
    expect(name(DATASET, observationRows(DATASET, { ...DEFAULT_VIEW, ...change }))).toEqual(rows)
  })
})

describe('filterObservations', () => {
  it.each([
    ['nothing', {}, [YC22I, YC22P, YC23P, SY23I]],
    ['states', { states: ['vague', 'zero'] }, [YC22I, YC23P]],
    ['a qualifier', { qualifiers: ['at_least'] }, [YC22P]],
    ['flags', { flagged: true }, [SY23I]],
    ['all together', { states: ['reported'], qualifiers: ['exact'], flagged: true }, [SY23I]],
  ] as const)('narrows by %s', (_, filter, rows) => {
    expect(name(DATASET, filterObservations(DATASET, ALL, { ...NO_FILTER, ...filter }))).toEqual(rows)
  })

  it('counts the kinds that occur', () => {
    const { states, qualifiers, flagged } = countObservations(DATASET, ALL)
    expect([[...states], [...qualifiers], flagged]).toEqual([[['reported', 2], ['zero', 1], ['vague', 1]], [['exact', 2], ['at_least', 1]], 1])
  })
})

describe('searchObservations', () => {
  it.each([
    ['', [YC22I, YC22P, YC23P, SY23I]],
    ['松源', [SY23I]],
    ['sy', [SY23I]],
    ['yincheng', [YC22I, YC22P, YC23P]],
    ['广东', [SY23I]],
    ['leaflets', [YC22P, YC23P]],
    ['数万份', [YC23P]],
    ['2022', [YC22I, YC22P, SY23I].slice(0, 2)],
    ['检查', [YC22I, SY23I]],
    ['yc 检查', [YC22I]],
    ['没有这个词', []],
  ])('answers “%s”', (query, rows) => {
    expect(name(DATASET, searchObservations(DATASET, ALL, { query, readings }))).toEqual(rows)
  })
})

describe('markCellsWithText', () => {
  const column = buildTextColumn([[1, '检查 ABC'], [4, '查abc'], [9, '检查 ABC']])

  it.each([
    ['检查', [1, 9]],
    ['abc', [1, 4, 9]],
    ['C', [1, 4, 9]],
    ['查', [1, 4, 9]],
    ['C查', []],
    ['检查 ABCDEFGHIJKLMNOPQRSTUVWXYZ', []],
    ['', []],
  ])('finds “%s”, within one text only', (phrase, cells) => {
    const marks = new Uint8Array(10)
    markCellsWithText(column, phrase, marks)
    expect([...marks.keys()].filter((cell) => marks[cell] === 1)).toEqual(cells)
  })

  it('finds what a search of the texts themselves finds', () => {
    const letter = fc.constantFrom('检', '查', '枝', 'a', 'B', '5')
    const texts = fc.array(fc.string({ unit: letter, minLength: 1, maxLength: 6 }), { maxLength: 8 })
    fc.assert(
      fc.property(texts, fc.string({ unit: letter, minLength: 1, maxLength: 3 }), (written, phrase) => {
        const marks = new Uint8Array(8)
        markCellsWithText(buildTextColumn(written.map((text, cell) => [cell, text] as const)), phrase, marks)
        const holds = (cell: number) => written[cell]?.toLowerCase().includes(phrase.toLowerCase()) === true
        expect([...marks.keys()].filter((cell) => marks[cell] === 1)).toEqual([...marks.keys()].filter(holds))
      }),
    )
  })
})

describe('sortObservations', () => {
  const sorted = (order: ObservationOrder) => name(DATASET, sortObservations(DATASET, ALL, order))

  it.each([
    [{ column: 'value', descending: true }, [YC22P, SY23I, YC22I, YC23P]],
    [{ column: 'value', descending: false }, [YC22I, SY23I, YC22P, YC23P]],
    [{ column: 'year', descending: true }, [YC23P, SY23I, YC22I, YC22P]],
    [{ column: 'town', descending: false }, [SY23I, YC22I, YC22P, YC23P]],
    [{ column: 'flag', descending: true }, [SY23I, YC22I, YC22P, YC23P]],
    [{ column: 'indicator', descending: false }, [YC22I, SY23I, YC22P, YC23P]],
    [{ column: 'wording', descending: false }, [SY23I, YC22I, YC23P, YC22P]],
    [{ column: 'wording', descending: true }, [YC22P, YC23P, YC22I, SY23I]],
    [{ column: 'note', descending: false }, [YC22I, YC22P, YC23P, SY23I]],
  ] as const)('by %o, what has nothing there coming last', (order, rows) => {
    expect(sorted(order)).toEqual(rows)
  })

  it('leaves its argument alone', () => {
    const before = [...ALL]
    sorted({ column: 'wording', descending: true })
    expect([...ALL]).toEqual(before)
  })
})
