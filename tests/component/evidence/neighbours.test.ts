import { describe, expect, it } from 'vitest'
import { neighboursOf } from '@/components/evidence/neighbours'
import { at, dataset } from './fixture'

describe('neighboursOf', () => {
  it('goes town by town through an indicator', () => {
    expect(neighboursOf(dataset, at('110101101', 'materials'), 'compare')).toEqual({ previous: null, next: at('110102101', 'materials'), index: 1, count: 2 })
    expect(neighboursOf(dataset, at('110102101', 'materials'), 'compare')).toEqual({ previous: at('110101101', 'materials'), next: null, index: 2, count: 2 })
  })

  it('goes indicator by indicator on the page of a town', () => {
    expect(neighboursOf(dataset, at('110101101', 'materials'), 'town')).toEqual({ previous: null, next: at('110101101', 'villages'), index: 1, count: 2 })
  })

  it('leads from a cell without a row to the first that has one', () => {
    expect(neighboursOf(dataset, at('110103101', 'materials'), 'compare')).toEqual({ previous: null, next: at('110101101', 'materials'), index: 0, count: 2 })
  })
})
