import { expect, test } from 'vitest'
import { problem } from '@/data/dataProblem'
import type { ProblemCode } from '@/data/dataProblem'
import { messages } from '@/locales/en'
import { counted, several } from '@/locales/en/counted'

test.each([
  [1, '1 row'],
  [0, '0 rows'],
  [1200, '1,200 rows'],
  ['1', '1 row'],
  ['1,200', '1,200 rows'],
])('%j of something', (count, expected) => {
  expect(counted(count, 'row')).toBe(expected)
})

test.each([['Town', 'towns'], ['Country', 'countries'], ['Survey', 'surveys'], ['片区', '片区']])('several of %s', (entity, expected) => {
  expect(several(entity)).toBe(expected)
})

const sentence = (code: ProblemCode, values: Record<string, string | number>, quoted = '—') => messages.problems.sentences[code](problem('note', code, { quoted, values }))

test.each<[ProblemCode, Record<string, number>, string]>([
  ['cells_blank', { count: 1 }, '1 cell is blank and counts as “not mentioned”, never as 0. You can choose another meaning'],
  ['cells_blank', { count: 1200 }, '1,200 cells are blank and count as “not mentioned”, never as 0. You can choose another meaning'],
  ['cells_placeholder', { count: 1 }, '1 cell says “—” and counts as “not mentioned”, never as 0. Please confirm what it means'],
  ['totals_left_out', { count: 1, agreeing: 1 }, 'The row “—” is a total or average, not a town; left out. 1 of the totals agrees with the rows'],
  ['totals_left_out', { count: 2, agreeing: 3 }, '2 rows such as “—” are totals or averages, not towns; left out. 3 of the totals agree with the rows'],
  ['row_too_short', { found: 1, expected: 3 }, 'This row has 1 cell, the header 3. The row is left out'],
  ['rows_are_examples', { count: 1 }, '1 place is an example from the template, not real data. Import the table to see how it looks; delete the example rows before real use'],
])('%s of %j', (code, values, expected) => {
  expect(sentence(code, values)).toBe(expected)
})

test('questions of one, and of several', () => {
  const { ask, groups } = messages.importer
  expect([ask.totals(1, { agreeing: 1, differing: 0, unchecked: 0 }), ask.totals(2, { agreeing: 0, differing: 1, unchecked: 2 }), ask.decimal_comma(1, '6,1'), groups.title.indicator(2, 'a, b'), groups.title.town(1, '城关镇')]).toEqual([
    '1 row of totals or averages (1 agrees with the rows, 0 differ). What should be done?',
    '2 rows of totals or averages (0 agree with the rows, 1 differs, 2 could not be checked). What should be done?',
    '1 cell is written like “6,1”. Is the comma a decimal point?',
    '2 names are not in the codebook: a, b',
    '1 name occurs in several places: 城关镇',
  ])
})
