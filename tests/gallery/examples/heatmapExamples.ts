import type { Example } from '../example'
import { readBuiltin } from '../readBuiltin'
import { fiveTowns } from './fiveTowns'
import { manyTowns } from './manyTowns'

const demo = () => readBuiltin('demo')
const ALL = ['publicity_materials', 'admin_coercion_cases', 'info_disclosed', 'disputes_resolved', 'enforcement_actions', 'school_law_lessons', 'rate', 'signs', 'has_plan']

export const heatmapExamples: Example[] = [
  { name: 'heatmap-all-signs', dataset: fiveTowns, view: { chart: 'heatmap', indicators: ALL } },
  { name: 'heatmap-all-signs-dark-en', dataset: fiveTowns, view: { chart: 'heatmap', indicators: ALL }, look: 'dark', lang: 'en' },
  { name: 'heatmap-towns-by-years-print', dataset: demo, view: { chart: 'heatmap', indicators: ['publicity_materials'], years: { kind: 'span', from: 'earliest', to: 'latest' } }, variant: 'print' },
  { name: 'heatmap-300-towns', dataset: () => manyTowns(300), view: { chart: 'heatmap', indicators: ['disputes', 'visits'], highlight: ['100000120'], sort: '-value' } },
]
