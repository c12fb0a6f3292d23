import { describe, expect, test } from 'vitest'
import { runChecks } from '@/data/checks/runChecks'
import type { CheckRule } from '@/domain/check'
import type { Indicator } from '@/domain/indicator'
import type { Figures } from '../builders'
import { indicator, oneTown } from '../builders'

const PARTS = ['penalty', 'coercion'].map((id) => indicator(id, { partOf: 'powers' }))
const RATES = ['certified_officer_rate', 'mediation_success_rate'].map((id) => indicator(id, { kind: 'rate' }))

/** Results of one rule in short: outcome, figures, what was expected. */
function check(rule: CheckRule, figures: Figures, indicators: readonly Indicator[] = []): string[] {
  return runChecks(oneTown(figures, indicators))
    .filter((result) => result.rule === rule)
    .map(({ outcome, figures: held, expected }) => `${outcome} ${held.map(({ value }) => value ?? '—').join(' ')} → ${expected ?? '—'}`)
}

describe('runChecks', () => {
  test.each<[Figures[number], string[]]>([
    [{ powers: 13, penalty: 7, coercion: 6 }, ['pass 13 7 6 → 13']],
    [{ powers: 14, penalty: 7, coercion: 6 }, ['flag 14 7 6 → 13']],
    [{ powers: 12, penalty: 7, coercion: 6 }, ['flag 12 7 6 → 13']],
    [{ powers: 12, penalty: 7 }, ['not_checkable 12 7 — → —']],
    [{ powers: 5, penalty: 7 }, ['flag 5 7 — → —']],
    [{ powers: 14, penalty: '≥7', coercion: 6 }, ['not_checkable 14 7 6 → 13']],
    [{ powers: 12, penalty: '≥7', coercion: 6 }, ['flag 12 7 6 → 13']],
    [{ powers: '≥10', penalty: 7, coercion: 6 }, ['not_checkable 10 7 6 → 13']],
    [{ powers: 12 }, []],
    [{ penalty: 7, coercion: 6 }, []],
  ])('parts against totals: %j', (figures, expected) => expect(check('parts_add_up', { 2023: figures }, PARTS)).toEqual(expected))

  test.each<[Figures[number], string[]]>([
    [{ disputes_resolved: 67, disputes_screened: 70 }, ['pass 67 70 → —']],
    [{ disputes_resolved: 71, disputes_screened: 70 }, ['flag 71 70 → —']],
    [{ disputes_resolved: 71, disputes_screened: '≥70' }, ['not_checkable 71 70 → —']],
    [{ disputes_resolved: 67 }, ['not_checkable 67 — → —']],
  ])('resolved against screened: %j', (figures, expected) => expect(check('resolved_within_screened', { 2023: figures })).toEqual(expected))

  test.each<[Figures[number], string[]]>([
    [{ certified_officer_rate: 100 }, ['pass 100 → —']],
    [{ certified_officer_rate: 101 }, ['flag 101 → —']],
    [{ certified_officer_rate: -1 }, ['flag -1 → —']],
  ])('rates within bounds: %j', (figures, expected) => expect(check('rate_within_bounds', { 2023: figures }, RATES)).toEqual(expected))

  test.each<[Figures[number], string[]]>([
    [{ mediation_success_rate: 98, disputes_resolved: 97, disputes_screened: 99 }, ['pass 98 97 99 → 97.97979797979798']],
    [{ mediation_success_rate: 90, disputes_resolved: 99, disputes_screened: 99 }, ['flag 90 99 99 → 100']],
    [{ mediation_success_rate: 90, disputes_resolved: '≥90', disputes_screened: 99 }, ['not_checkable 90 90 99 → —']],
    [{ mediation_success_rate: 90 }, ['not_checkable 90 — — → —']],
  ])('rates against their parts: %j', (figures, expected) => expect(check('rate_matches_parts', { 2023: figures }, RATES)).toEqual(expected))

  test.each<[Figures[number], string[]]>([
    [{ certified_officer_rate: 60, enforcement_staff: 36, enforcement_posts: 60 }, ['flag 60 36 60 → —']],
    [{ certified_officer_rate: 61, enforcement_staff: 36, enforcement_posts: 60 }, ['pass 61 36 60 → —']],
    [{ certified_officer_rate: 100, enforcement_staff: 60, enforcement_posts: 60 }, []],
    [{ certified_officer_rate: 60, enforcement_staff: 36, enforcement_posts: 60, certified_officers: 22 }, []],
  ])('a rate that is staff over posts must explain itself: %j', (figures, expected) =>
    expect(check('rate_repeats_staffing', { 2023: figures }, RATES)).toEqual(expected),
  )

  test.each<[Figures[number], string[]]>([
    [{ mediation_committees: 25, villages: 24 }, ['pass 25 24 → 25']],
    [{ mediation_committees: 24, villages: 24 }, ['pass 24 24 → 25']],
    [{ mediation_committees: 30, villages: 24 }, ['flag 30 24 → 25']],
    [{ mediation_committees: 11, mediation_committees_village: 10, villages: 5 }, ['flag 10 5 → 5']],
    [{ mediation_committees_village: '≥10', villages: 5 }, ['not_checkable 10 5 → 5']],
    [{ mediation_committees_village: 10 }, ['not_checkable 10 — → —']],
  ])('committees against villages: %j', (figures, expected) => expect(check('committees_match_villages', { 2023: figures })).toEqual(expected))

  test.each<[Figures[number], string[]]>([
    [{ enforcement_staff: 41, enforcement_posts: 30 }, ['flag 41 30 → 30']],
    [{ enforcement_staff: 41, enforcement_posts: 30, enforcement_seconded_staff: 11 }, ['pass 41 30 11 → 41']],
    [{ town_staff: 53, town_posts: 76 }, ['pass 53 76 → 76']],
    [{ town_staff: 53 }, ['not_checkable 53 — → —']],
  ])('staff against posts: %j', (figures, expected) => expect(check('staff_within_posts', { 2023: figures })).toEqual(expected))

  test.each<[Figures, string[]]>([
    [{ 2022: { cases: 12 }, 2023: { cases: 1200 } }, ['flag 1200 12 → —']],
    [{ 2022: { cases: 1200 }, 2023: { cases: 12 } }, ['flag 12 1200 → —']],
    [{ 2022: { cases: 12 }, 2023: { cases: 1100 } }, []],
    [{ 2021: { cases: 12 }, 2023: { cases: 1200 } }, []],
    [{ 2022: { cases: 0 }, 2023: { cases: 1200 } }, []],
  ])('a hundred times the year before: %j', (figures, expected) => expect(check('likely_slip', figures)).toEqual(expected))
})
