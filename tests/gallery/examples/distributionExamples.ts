import type { Example } from '../example'
import { readBuiltin } from '../readBuiltin'
import { fiveTowns } from './fiveTowns'
import { manyTowns } from './manyTowns'

const demo = () => readBuiltin('demo')

export const distributionExamples: Example[] = [
  { name: 'distribution-all-signs', dataset: fiveTowns, view: { chart: 'distribution', indicators: ['signs'] } },
  { name: 'distribution-two-indicators-dark', dataset: demo, view: { chart: 'distribution', indicators: ['mediators', 'publicity_materials'], highlight: ['990101103'] }, look: 'dark' },
  { name: 'distribution-over-years', dataset: demo, view: { chart: 'distribution', indicators: ['disputes_resolved'], years: { kind: 'span', from: 2022, to: 'latest' } } },
  { name: 'distribution-300-towns', dataset: () => manyTowns(300), view: { chart: 'distribution', indicators: ['disputes'], highlight: ['100000003', '100000017', '100000120'] } },
  { name: 'distribution-41352-towns', dataset: () => manyTowns(41352), view: { chart: 'distribution', indicators: ['disputes'], highlight: ['100000003', '100000017'] } },
]
