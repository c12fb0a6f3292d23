import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildDataset } from '@/data/dataset/buildDataset'
import { ObservationWriter } from '@/data/dataset/observations'
import { packMarks } from '@/domain/state'
import { indicator, info, town } from '../builders'

interface Row {
  readonly town: number
  readonly year: number
  readonly value: number
  readonly excerpt: string
}

function fingerprintOf(rows: readonly Row[], order: readonly string[] = ['甲', '乙', '丙']): string {
  const names = ['甲', '乙', '丙']
  const writer = new ObservationWriter()
  rows.forEach((row, i) => {
    const at = writer.add({
      town: order.indexOf(names[row.town] ?? ''),
      year: row.year,
      indicator: 0,
      value: row.value,
      valueMax: null,
      state: 1,
      marks: packMarks({ qualifier: 'exact', basis: 'printed', period: 'year' }),
      row: i + 2,
    })
    if (row.excerpt !== '') writer.texts.excerpts.set(at, row.excerpt)
  })
  const parts = { info, themes: [], sources: [], indicators: [indicator('cases')], observations: writer.finish() }
  return buildDataset({ ...parts, towns: order.map(town) }).content.fingerprint
}

const ROWS: Row[] = [
  { town: 0, year: 2022, value: 5, excerpt: '五件' },
  { town: 1, year: 2022, value: 6, excerpt: '' },
  { town: 2, year: 2023, value: 0.1, excerpt: '' },
]

test('six hex digits, pinned: links hold them', () => expect(fingerprintOf(ROWS)).toBe('10937e'))

test('the order of rows and towns does not matter', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(ROWS, { minLength: 3 }), fc.shuffledSubarray(['甲', '乙', '丙'], { minLength: 3 }), (rows, order) => {
      expect(fingerprintOf(rows, order)).toBe(fingerprintOf(ROWS))
    }),
  )
})

test.each([
  ['a value', { value: 7 }],
  ['a year', { year: 2021 }],
  ['a wording', { excerpt: '六件' }],
])('%s changes it', (_, change) => {
  expect(fingerprintOf(ROWS.map((row, i) => (i === 1 ? { ...row, ...change } : row)))).not.toBe(fingerprintOf(ROWS))
})
