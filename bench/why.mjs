/**
 * Beside a budget that is missed: the floor that stands in its way, measured, and why. By the id of the budget in
 * `lib/budgets.mjs`; shown only in a run that misses it.
 */
export const WHY = {
  compare: 'the floor is the line: what the chart takes, fetched and not run, stands beside and leaves a tenth of a second of the budget. Half of the script is ECharts with one kind of chart and one painter (158 kB), a third is Vue with the start of the page; the page itself stands in the first answer (17 kB) and the codebook with its definitions comes with the data (21 kB). A bare page of Vue and whole ECharts takes longer for a chart alone, one of vega-embed less, as its script is no larger and it has no page around it',
  longest: 'reading, comparing with what is there and asking stay below 50 ms; what passes it lies between the last answer and the chart, where 41,352 towns are kept, listed and drawn',
}
