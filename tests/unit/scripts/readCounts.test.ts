import { describe, expect, it } from 'vitest'
import { countStep, playwrightCounts, sumCounts, summaryLine, vitestCounts } from '../../../scripts/testing/readCounts.mjs'

describe('countStep', () => {
  it.each([
    ['a check without a report', { ok: true, report: null }, { passed: 1, failed: 0, skipped: 0 }],
    ['a failed check', { ok: false, report: null }, { passed: 0, failed: 1, skipped: 0 }],
    ['a runner', { ok: true, report: { passed: 20, failed: 0, skipped: 2 } }, { passed: 20, failed: 0, skipped: 2 }],
    ['a runner with failures', { ok: false, report: { passed: 20, failed: 3, skipped: 0 } }, { passed: 20, failed: 3, skipped: 0 }],
    ['a runner that failed for another reason', { ok: false, report: { passed: 20, failed: 0, skipped: 0 } }, { passed: 20, failed: 1, skipped: 0 }],
  ])('%s', (_name, outcome, counts) => {
    expect(countStep(outcome)).toEqual(counts)
  })
})

it('reads the counts of the unit test runner', () => {
  expect(vitestCounts({ numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 })).toEqual({ passed: 7, failed: 1, skipped: 3 })
})

it('reads the counts of the browser test runner', () => {
  expect(playwrightCounts({ stats: { expected: 5, flaky: 1, unexpected: 2, skipped: 1 }, errors: [{}] })).toEqual({ passed: 6, failed: 3, skipped: 1 })
})

it('sums and says it in one line', () => {
  const sum = sumCounts([{ passed: 2, failed: 0, skipped: 1 }, { passed: 3, failed: 1, skipped: 0 }])
  expect(sum).toEqual({ passed: 5, failed: 1, skipped: 1 })
  expect(summaryLine(sum)).toBe('5 passed, 1 failed, 1 skipped')
  expect(summaryLine({ passed: 5, failed: 0, skipped: 0 })).toBe('5 passed, 0 failed')
})
