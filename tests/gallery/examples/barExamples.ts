import type { Example } from '../example'
import { fiveTowns } from './fiveTowns'

export const barExamples: Example[] = [
  { name: 'bar-floors-and-words', dataset: fiveTowns, view: { chart: 'bar', indicators: ['publicity_materials'] } },
  { name: 'bar-zero-said-so', dataset: fiveTowns, view: { chart: 'bar', indicators: ['admin_coercion_cases'] } },
  { name: 'bar-sorted-by-value', dataset: fiveTowns, view: { chart: 'bar', indicators: ['info_disclosed'], sort: '-value' } },
  { name: 'bar-all-signs-dark', dataset: fiveTowns, view: { chart: 'bar', indicators: ['signs'] }, look: 'dark' },
  { name: 'bar-all-signs-print', dataset: fiveTowns, view: { chart: 'bar', indicators: ['signs'] }, variant: 'print' },
  { name: 'bar-part-of-a-year', dataset: fiveTowns, view: { chart: 'bar', indicators: ['enforcement_actions'] } },
  { name: 'bar-flagged-rate-en', dataset: fiveTowns, view: { chart: 'bar', indicators: ['rate'] }, lang: 'en' },
  { name: 'bar-by-indicator', dataset: fiveTowns, view: { chart: 'bar', indicators: ['info_disclosed', 'disputes_resolved', 'publicity_materials', 'school_law_lessons'], facet: 'indicator' } },
  { name: 'bar-by-town', dataset: fiveTowns, view: { chart: 'bar', indicators: ['info_disclosed', 'disputes_resolved', 'signs'], facet: 'town' } },
  { name: 'bar-log', dataset: fiveTowns, view: { chart: 'bar', indicators: ['publicity_materials', 'admin_coercion_cases'], scale: 'log' } },
  { name: 'bar-phone', dataset: fiveTowns, view: { chart: 'bar', indicators: ['publicity_materials'] }, width: 340 },
]
