import { describe, expect, it } from 'vitest'
import type { Dataset } from '@/domain/dataset'
import { NO_REPORT, UNNAMED_REPORT } from '@/domain/dataset'
import { selectRows } from '@/query/rows/selectRows'
import { buildTestDataset } from '../../buildTestDataset'

const YEARS = [2021, 2022, 2023]

/** Enough towns for rows to be kept: every third is without the report of 2023, every fifth without any. */
function manyTowns(): Dataset {
  const towns = Array.from({ length: 2500 }, (_, i) => ({ name: `镇${i}`, code: `${i}` }))
  const built = buildTestDataset({ rows: [['镇0', 2021, 'cases', '1']], towns, years: YEARS })
  const reports = Int32Array.from({ length: 2500 * 3 }, (_, cell) => {
    const town = Math.floor(cell / 3)
    return town % 5 === 0 || (town % 3 === 0 && cell % 3 === 2) ? NO_REPORT : UNNAMED_REPORT
  })
  return { ...built, reports }
}

const dataset = manyTowns()
const towns = Uint32Array.from({ length: 2500 }, (_, i) => i)
const few = towns.subarray(0, 7)
const span = (...years: number[]) => ({ kind: 'span' as const, years })

describe('selectRows', () => {
  it.each([
    ['latest', { kind: 'latest' as const, years: [0, 1, 2] }, 'list' as const],
    ['one year', span(2), 'list' as const],
    ['one year, gaps in their place', span(2), 'gap' as const],
    ['all years', span(0, 1, 2), 'list' as const],
    ['all years, gaps in their place', span(0, 1, 2), 'gap' as const],
    ['no year', span(), 'list' as const],
  ])('gives many towns the rows that it gives a few, asked once or twice: %s', (_what, years, missing) => {
    const expected = selectRows(dataset, { towns: few, years, missing })
    for (let times = 0; times < 2; times++) {
      const { rows, gaps } = selectRows(dataset, { towns, years, missing })
      const count = rows.towns.findIndex((town) => town >= few.length)
      const end = count < 0 ? rows.towns.length : count
      expect({ towns: rows.towns.slice(0, end), years: rows.years.slice(0, end), cells: rows.cells.slice(0, end) }).toEqual({ towns: expected.rows.towns.slice(), years: expected.rows.years, cells: expected.rows.cells })
      expect(gaps.filter(({ town }) => town < few.length)).toEqual(expected.gaps)
    }
  })

  it('gives every town its row of a single year, its report held or not', () => {
    const { rows, gaps } = selectRows(dataset, { towns: few, years: span(2), missing: 'list' })
    expect({ ...rows, gaps }).toEqual({
      towns: Uint32Array.of(0, 1, 2, 3, 4, 5, 6),
      years: Uint32Array.of(2, 2, 2, 2, 2, 2, 2),
      cells: Uint32Array.of(2, 5, 8, 11, 14, 17, 20),
      gaps: [],
    })
  })

  it('does not take one span, or one way with gaps, for another', () => {
    const lengths = [span(0, 1, 2), span(1, 2), span(2), span(0, 1)].flatMap((years) => [
      selectRows(dataset, { towns, years, missing: 'gap' }).rows.towns.length,
      selectRows(dataset, { towns, years, missing: 'list' }).rows.towns.length,
    ])
    expect(lengths).toEqual([7500, 5833, 5000, 3833, 2500, 2500, 5000, 4500])
  })
})
