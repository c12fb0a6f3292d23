import { chance, pickNumber, vary } from './chance.mjs'
import { YEARS, sizeOf } from './towns.mjs'

/** Everything that happened in one town in one year, by indicator, before the report rounds or leaves out. */
export function figuresOf(town, year) {
  const place = { ...sizeOf(town, year), town, year, turn: year - YEARS[0] }
  return {
    population: place.population,
    villages: place.villages,
    ...studyOf(place),
    ...enforcementOf(place),
    ...opennessOf(place),
    ...disputesOf(place),
    ...publicityOf(place),
  }
}

function studyOf({ town, year, turn }) {
  return {
    rule_of_law_meetings: pickNumber(2, 4, town.code, year, 'meetings') + Math.floor(turn / 2),
    center_group_law_study: pickNumber(2, 5, town.code, year, 'study') + turn,
    cadre_training_sessions: pickNumber(1, 4, town.code, year, 'training') + Math.floor(turn / 2),
    law_exam_participants: vary(town.population / 500 + 20, 0.08, town.code, year, 'exam'),
    law_exam_pass_rate: Math.min(100, pickNumber(92, 98, town.code, year, 'pass') + turn),
    contracts_reviewed: vary(8 + town.population / 4000 + 3 * turn, 0.25, town.code, year, 'contracts'),
    normative_documents_issued: pickNumber(0, 2, town.code, year, 'documents'),
    admin_litigation_cases: pickNumber(0, 3, town.code, year, 'litigation'),
  }
}

function enforcementOf({ town, year, turn, population }) {
  const staff = town.officers + (town.officers === 0 ? 0 : turn)
  const certified = Math.round(staff * Math.min(1, 0.55 + 0.09 * turn + 0.1 * chance(town.code, 'certified')))
  const penalties = vary((population / 1400) * (1 + 0.08 * turn), 0.35, town.code, year, 'penalties')
  return {
    admin_inspections: vary((population / 160) * (1 + 0.12 * turn), 0.2, town.code, year, 'inspections'),
    admin_penalty_cases: penalties,
    admin_coercion_cases: Math.max(0, pickNumber(-3, 3, town.code, year, 'coercion')),
    fines_amount: penalties * 100 * pickNumber(6, 24, town.code, year, 'fines'),
    enforcement_actions: pickNumber(6, 18, town.code, year, 'actions') + 2 * turn,
    enforcement_posts: town.officers + pickNumber(4, 8, town.code, 'posts'),
    enforcement_staff: staff,
    certified_officers: certified,
    certified_officer_rate: staff === 0 ? 0 : Math.round((1000 * certified) / staff) / 10,
  }
}

function opennessOf({ town, year, turn, population }) {
  const parts = {
    info_disclosed_leadership: pickNumber(1, 3, town.code, year, 'leadership'),
    info_disclosed_work_report: pickNumber(1, 2, town.code, year, 'report'),
    info_disclosed_budget: 2,
    info_disclosed_documents: pickNumber(4, 15, town.code, year, 'papers'),
    info_disclosed_news: vary(40 + population / 700 + 12 * turn, 0.2, town.code, year, 'news'),
  }
  return { ...parts, info_disclosed: Object.values(parts).reduce((sum, part) => sum + part, 0) }
}

function disputesOf({ town, year, turn, population, villages }) {
  const screened = vary((population / 260) * (1 - 0.05 * turn), 0.15, town.code, year, 'screened')
  const resolved = Math.round(screened * (0.93 + 0.07 * chance(town.code, year, 'resolved')))
  const online = vary((population / 1900) * (1 + 0.1 * turn), 0.3, town.code, year, 'online')
  const inPerson = vary((population / 2300) * (1 - 0.08 * turn), 0.3, town.code, year, 'visits')
  return {
    disputes_screened: screened,
    disputes_resolved: resolved,
    mediation_success_rate: Math.round((1000 * resolved) / screened) / 10,
    mediation_committees_town: 1,
    mediation_committees_village: villages,
    mediation_committees: villages + 1,
    mediators: vary(villages * 4.2, 0.05, town.code, year, 'mediators'),
    petitions_online: online,
    petitions_in_person: inPerson,
    petitions_handled: online + inPerson,
    hotline_requests: vary((population / 210) * (1 + 0.15 * turn), 0.15, town.code, year, 'hotline'),
  }
}

function publicityOf({ town, year, turn, population, villages }) {
  const hindered = year === 2020 || year === 2022 ? 0.7 : 1
  const events = vary((villages * 1.4 + 12) * hindered * (1 + 0.09 * turn), 0.15, town.code, year, 'events')
  return {
    legal_publicity_events: events,
    legal_publicity_audience: vary(events * 55, 0.25, town.code, year, 'audience'),
    publicity_materials: vary((population / 7) * hindered, 0.3, town.code, year, 'materials'),
    legal_consultations: vary(events * 4.5, 0.3, town.code, year, 'advice'),
    school_law_lessons: pickNumber(1, 2, town.code, 'lessons'),
  }
}
