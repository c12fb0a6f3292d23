import type { Example } from '../example'
import { readBuiltin } from '../readBuiltin'
import { manyTowns } from './manyTowns'

const demo = () => readBuiltin('demo')
const SIX = ['990101101', '990101102', '990101103', '990101104', '990101105', '990101201']

export const lineExamples: Example[] = [
  { name: 'line-six-towns', dataset: demo, view: { chart: 'line', indicators: ['disputes_resolved'], towns: SIX } },
  { name: 'line-twelve-highlighted', dataset: demo, view: { chart: 'line', indicators: ['mediators'], highlight: ['990101102', '990101201'] } },
  { name: 'line-by-town-print', dataset: demo, view: { chart: 'line', indicators: ['publicity_materials'], facet: 'town' }, variant: 'print' },
  { name: 'line-by-indicator-dark', dataset: demo, view: { chart: 'line', indicators: ['disputes_resolved', 'info_disclosed', 'admin_inspections'], towns: SIX, facet: 'indicator' }, look: 'dark' },
  { name: 'line-by-town-two-units-en', dataset: demo, view: { chart: 'line', indicators: ['disputes_resolved', 'info_disclosed'], towns: SIX.slice(0, 2), facet: 'town' }, lang: 'en' },
  { name: 'line-300-towns', dataset: () => manyTowns(300), view: { chart: 'line', indicators: ['disputes'], highlight: ['100000003', '100000017'] } },
  { name: 'line-30-towns', dataset: () => manyTowns(30), view: { chart: 'line', indicators: ['disputes', 'visits'], facet: 'indicator', highlight: ['100000003'] } },
  { name: 'line-five-reports', dataset: () => readBuiltin('towns'), view: { chart: 'line', indicators: ['disputes_resolved'] } },
  { name: 'line-print', dataset: demo, view: { chart: 'line', indicators: ['disputes_resolved'], towns: SIX }, variant: 'print' },
]
