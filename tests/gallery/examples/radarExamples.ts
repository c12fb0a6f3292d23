import type { Example } from '../example'
import { readBuiltin } from '../readBuiltin'

const demo = () => readBuiltin('demo')
const AXES = ['disputes_resolved', 'mediators', 'admin_inspections', 'cadre_training_sessions', 'publicity_materials', 'certified_officer_rate']
const TOWNS = ['990101101', '990101102', '990101104', '990101106']

export const radarExamples: Example[] = [
  { name: 'radar-four-towns', dataset: demo, view: { chart: 'radar', indicators: AXES, towns: TOWNS, years: { kind: 'span', from: 2023, to: 2023 } } },
  { name: 'radar-print-en', dataset: demo, view: { chart: 'radar', indicators: AXES, towns: TOWNS, years: { kind: 'span', from: 2022, to: 2022 } }, variant: 'print', lang: 'en' },
  { name: 'radar-phone-dark', dataset: demo, view: { chart: 'radar', indicators: AXES, towns: TOWNS.slice(0, 2), years: { kind: 'span', from: 2022, to: 2022 } }, look: 'dark', width: 340 },
  { name: 'radar-nothing-shared', dataset: demo, view: { chart: 'radar', indicators: ['population', 'admin_penalty_cases', 'fines_amount'] } },
]
