import { buildTestDataset } from '../../unit/buildTestDataset'
import type { Example } from '../example'
import { readBuiltin } from '../readBuiltin'
import { manyTowns } from './manyTowns'

const demo = () => readBuiltin('demo')

/** Every sign on either axis. */
function signs() {
  return buildTestDataset({
    indicators: [
      { id: 'x', name: { zh: '行政检查次数', en: 'Administrative inspections' }, unit: { zh: '次', en: 'inspections' } },
      { id: 'y', name: { zh: '化解矛盾纠纷件数', en: 'Disputes resolved' }, unit: { zh: '件', en: 'cases' } },
    ],
    rows: [
      ['甲镇', 2023, 'x', '120'], ['甲镇', 2023, 'y', '≥60'],
      ['乙镇', 2023, 'x', '≥200'], ['乙镇', 2023, 'y', '30'],
      ['丙镇', 2022, 'x', '≈80'], ['丙镇', 2022, 'y', '95'],
      ['丁镇', 2023, 'x', '40–70'], ['丁镇', 2023, 'y', '20–45'],
      ['戊镇', 2023, 'x', '150·'], ['戊镇', 2023, 'y', '80', '7月以来'],
      ['己镇', 2023, 'x', '245'], ['己镇', 2023, 'y', '无'],
      ['庚镇', 2023, 'x', '≤180'], ['庚镇', 2023, 'y', 'Σ110?'],
      ['辛镇', 2023, 'x', '30'],
    ],
  })
}

const PAIR = ['visits', 'disputes']

export const scatterExamples: Example[] = [
  { name: 'scatter-all-signs', dataset: signs, view: { chart: 'scatter', indicators: ['x', 'y'] } },
  { name: 'scatter-demo-dark', dataset: demo, view: { chart: 'scatter', indicators: ['mediators', 'disputes_resolved'] }, look: 'dark' },
  { name: 'scatter-300-highlighted', dataset: () => manyTowns(300), view: { chart: 'scatter', indicators: PAIR, highlight: ['100000003', '100000017', '100000120'] } },
  { name: 'scatter-41352-towns-en', dataset: () => manyTowns(41352), view: { chart: 'scatter', indicators: PAIR, highlight: ['100000003'] }, lang: 'en' },
  { name: 'scatter-log-phone', dataset: demo, view: { chart: 'scatter', indicators: ['publicity_materials', 'admin_coercion_cases'], scale: 'log' }, width: 360 },
]
