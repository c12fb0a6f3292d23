import type { Example } from '../example'
import { buildTestDataset } from '../../unit/buildTestDataset'
import { readBuiltin } from '../readBuiltin'
import { fiveTowns } from './fiveTowns'
import { manyTowns } from './manyTowns'

const demo = () => readBuiltin('demo')

/** Names that are long, or look like markup or a template. */
function oddNames() {
  return buildTestDataset({
    rows: [
      ['United Kingdom of Great Britain and Northern Ireland', 2023, '件数', '1234567'],
      ['双江拉祜族佤族布朗族傣族自治县沙河乡', 2023, '件数', '≥987654'],
      ['<img src=x onerror=alert(1)>', 2023, '件数', '“<b>数百</b>件”'],
      ['{a|b}', 2023, '件数', '3'],
    ],
  })
}

export const barExamples: Example[] = [
  { name: 'bar-with-notes', dataset: () => readBuiltin('towns'), view: { chart: 'bar', indicators: ['disputes_resolved'] } },
  { name: 'bar-floors-and-words', dataset: fiveTowns, view: { chart: 'bar', indicators: ['publicity_materials'] } },
  { name: 'bar-zero-said-so', dataset: fiveTowns, view: { chart: 'bar', indicators: ['admin_coercion_cases'] } },
  { name: 'bar-sorted-by-value', dataset: fiveTowns, view: { chart: 'bar', indicators: ['info_disclosed'], sort: '-value' } },
  { name: 'bar-all-signs-dark', dataset: fiveTowns, view: { chart: 'bar', indicators: ['signs'] }, look: 'dark' },
  { name: 'bar-all-signs-print', dataset: fiveTowns, view: { chart: 'bar', indicators: ['signs'] }, variant: 'print' },
  { name: 'bar-part-of-a-year', dataset: fiveTowns, view: { chart: 'bar', indicators: ['enforcement_actions'] } },
  { name: 'bar-flagged-rate-en', dataset: fiveTowns, view: { chart: 'bar', indicators: ['rate'] }, lang: 'en' },
  { name: 'bar-by-indicator', dataset: fiveTowns, view: { chart: 'bar', indicators: ['info_disclosed', 'disputes_resolved', 'publicity_materials', 'school_law_lessons'], facet: 'indicator' } },
  { name: 'bar-by-town', dataset: fiveTowns, view: { chart: 'bar', indicators: ['info_disclosed', 'disputes_resolved', 'signs'], facet: 'town' } },
  { name: 'bar-five-reports', dataset: () => readBuiltin('towns'), view: { chart: 'bar', indicators: ['publicity_materials'] } },
  { name: 'bar-grouped-by-year', dataset: demo, view: { chart: 'bar', indicators: ['publicity_materials'], towns: ['990101101', '990101105', '990101109', '990101202'], years: { kind: 'span', from: 2021, to: 'latest' }, missing: 'gap' } },
  { name: 'bar-per-village', dataset: demo, view: { chart: 'bar', indicators: ['mediators'], per: 'village', sort: '-value' } },
  { name: 'bar-300-towns', dataset: () => manyTowns(300), view: { chart: 'bar', indicators: ['disputes'], sort: '-value', highlight: ['100000120', '100000201'] } },
  { name: 'bar-41352-towns-en', dataset: () => manyTowns(41352), view: { chart: 'bar', indicators: ['disputes'], sort: '-value', highlight: ['100000120'] }, lang: 'en' },
  { name: 'bar-odd-names', dataset: oddNames, view: { chart: 'bar', indicators: ['件数'] } },
  { name: 'bar-phone', dataset: fiveTowns, view: { chart: 'bar', indicators: ['publicity_materials'] }, width: 340 },
]
