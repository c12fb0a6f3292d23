/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * What a step adds to the sum. A runner's own report counts its tests; a step without one
 * is a single check. A step that failed always counts at least one failure.
 * @param {{ ok: boolean, report: Counts | null }} outcome
 * @returns {Counts}
 */
export function countStep({ ok, report }) {
  const counts = report ?? { passed: ok ? 1 : 0, failed: 0, skipped: 0 }
  return { ...counts, failed: ok ? counts.failed : Math.max(1, counts.failed) }
}

/** @returns {Counts} */
export function vitestCounts({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) {
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }
}

/**
 * A test that passed on a second attempt has passed.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors?: readonly unknown[] }} report
 * @returns {Counts}
 */
export function playwrightCounts({ stats, errors = [] }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped }
}

/** @param {readonly Counts[]} all @returns {Counts} */
export function sumCounts(all) {
  const sum = (key) => all.reduce((total, counts) => total + counts[key], 0)
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
}

/** @param {Counts} counts */
export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
