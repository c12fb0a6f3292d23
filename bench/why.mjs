/**
 * Beside a budget that is missed: the floor that stands in its way, measured, and why. By the id of the budget in
 * `lib/budgets.mjs`; shown only in a run that misses it.
 */
export const WHY = {}
