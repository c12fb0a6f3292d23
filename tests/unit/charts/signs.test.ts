import { describe, expect, it } from 'vitest'
import { signsIn } from '@/charts/signs'
import { fiveTowns } from '../../gallery/examples/fiveTowns'
import { tableOf } from './drawnTable'

describe('signsIn', () => {
  it.each([
    ['publicity_materials', ['at_least', 'vague', 'not_mentioned']],
    ['admin_coercion_cases', ['zero', 'not_mentioned']],
    ['signs', ['at_least', 'at_most', 'approx', 'range', 'doubtful', 'summed']],
    ['enforcement_actions', ['at_least', 'vague', 'not_mentioned', 'part_year']],
    ['rate', ['not_mentioned', 'derived', 'flagged']],
    ['has_plan', ['stated', 'partial', 'planned', 'weakness', 'unclear']],
  ])('%s', (indicator, signs) => {
    expect(signsIn(tableOf(fiveTowns(), { indicators: [indicator] }))).toEqual(signs)
  })
})
