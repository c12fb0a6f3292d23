import { chance } from './chance.mjs'
import { figuresOf } from './figures.mjs'
import { specialRows } from './specials.mjs'
import { MENTIONS, WORDING, write } from './wording.mjs'

/** Figures that reports like to round, and those that many leave out. */
const ROUNDED = new Set(['legal_publicity_events', 'legal_publicity_audience', 'publicity_materials', 'legal_consultations', 'hotline_requests', 'admin_inspections'])
const OFTEN_LEFT_OUT = new Set(['contracts_reviewed', 'fines_amount', 'legal_consultations', 'center_group_law_study', 'school_law_lessons'])
const ENFORCEMENT_TEAM = ['enforcement_posts', 'enforcement_staff', 'certified_officers', 'certified_officer_rate']
/** A report gives a total with all its parts, or none of them. */
const TREES = ['info_disclosed', 'mediation_committees', 'petitions']
const PLAIN = { state: 'reported', value: '', value_max: '', qualifier: '', basis: 'printed', period: 'year', section: '', excerpt: '', note: '', note_en: '' }

/** All observations of one report. */
export function rowsOf(town, year) {
  const special = specialRows(town, year)
  const drawn = [...figureRows(town, year), ...mentionRows(town, year)].filter(({ indicator }) => !(indicator in special))
  const added = Object.entries(special).map(([indicator, row]) => ({ ...PLAIN, indicator, ...row }))
  return [...drawn, ...added].map((row) => ({ town_code: town.code, year, ...row, source: `${town.slug}-${year}` }))
}

function figureRows(town, year) {
  const all = figuresOf(town, year)
  return Object.entries(all)
    .filter(([id]) => isTold(town, year, id))
    .map(([id, value]) => figureRow({ town, year, id, value, all }))
}

function isTold(town, year, id) {
  if (id === 'population' && !town.counts) return false
  if (ENFORCEMENT_TEAM.includes(id) && town.officers === 0) return false
  if (id.startsWith('info_disclosed_') && !town.lists) return false
  const tree = TREES.find((root) => id.startsWith(root)) ?? id
  if (chance(town.code, tree, 'never') < (OFTEN_LEFT_OUT.has(id) ? 0.35 : 0.06)) return false
  return chance(town.code, year, tree, 'told') > 0.06
}

function figureRow(told) {
  const { id, value, all } = told
  if (id === 'petitions_handled' && chance(told.town.code, 'totals') < 0.5) return petitionRow(all)
  if (id === 'mediation_success_rate' && chance(told.town.code, 'derives') < 0.4) return derivedRate(all)
  if (id === 'school_law_lessons') return lessonRow(value)
  if (value === 0 && WORDING[id].none !== null) return { ...PLAIN, indicator: id, state: 'zero', value: 0, qualifier: 'exact', section: WORDING[id].section, excerpt: WORDING[id].none }
  return printedRow(told)
}

function printedRow({ town, year, id, value }) {
  const qualifier = qualifierOf(town, year, id)
  const shown = qualifier === 'exact' ? value : roundDown(value)
  return { ...PLAIN, indicator: id, value: shown, qualifier, section: WORDING[id].section, excerpt: write(WORDING[id], shown, qualifier) }
}

function qualifierOf(town, year, id) {
  if (!ROUNDED.has(id) || chance(town.code, year, id, 'rounds') > town.rounds + 0.15) return 'exact'
  return id === 'legal_publicity_audience' && chance(town.code, 'about') < 0.5 ? 'approx' : 'at_least'
}

/** Two leading digits at most, and never more than was counted: 5,283 → 5,200. */
function roundDown(value) {
  const step = value < 100 ? 10 : 10 ** (String(value).length - 2)
  return Math.max(step, Math.floor(value / step) * step)
}

function petitionRow({ petitions_online: online, petitions_in_person: inPerson, petitions_handled: all }) {
  return {
    ...PLAIN,
    indicator: 'petitions_handled',
    value: all,
    qualifier: 'exact',
    basis: 'summed',
    section: WORDING.petitions_handled.section,
    excerpt: `网上信访${online}件，来访${inPerson}件`,
    note: `由网上${online}件与来访${inPerson}件相加得出。`,
    note_en: `Our sum of ${online} online and ${inPerson} in person.`,
  }
}

function derivedRate({ disputes_screened: screened, disputes_resolved: resolved, mediation_success_rate: rate }) {
  return {
    ...PLAIN,
    indicator: 'mediation_success_rate',
    value: rate,
    qualifier: 'exact',
    basis: 'derived',
    section: WORDING.mediation_success_rate.section,
    excerpt: `排查矛盾纠纷${screened}件，化解矛盾纠纷${resolved}件`,
    note: `由化解${resolved}件除以排查${screened}件得出，报告未写明成功率。`,
    note_en: `Our calculation: ${resolved} resolved of ${screened} screened; the report prints no rate.`,
  }
}

function lessonRow(value) {
  const range = value === 1
  return {
    ...PLAIN,
    indicator: 'school_law_lessons',
    value,
    value_max: range ? 2 : '',
    qualifier: range ? 'range' : 'exact',
    section: WORDING.school_law_lessons.section,
    excerpt: range ? '每学期上一至两次法治课' : '每学期上法治课2次',
  }
}

function mentionRows(town, year) {
  return Object.entries(MENTIONS)
    .map(([id, { words, sectionOf }]) => ({ id, words, sectionOf, state: mentionState(town, year, id) }))
    .filter(({ state }) => state !== null)
    .map(({ id, words, sectionOf, state }) => ({ ...PLAIN, indicator: id, state, section: sectionOf(state), excerpt: words[state] }))
}

/** What the report says of a mention; more reports state it in later years. */
function mentionState(town, year, id) {
  const states = Object.keys(MENTIONS[id].words)
  const weakness = id.startsWith('weakness_')
  const habit = 0.7 * chance(town.code, id) + 0.3 * chance(town.code, year, id)
  const luck = habit + (weakness ? 0 : 0.08 * (year - 2022))
  if (luck < (weakness ? 0.6 : 0.2)) return null
  if (luck > 0.5) return states[0]
  return states[1 + Math.floor(chance(town.code, id, 'state') * (states.length - 1))] ?? states[0]
}
