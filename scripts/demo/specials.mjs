/** The rows that show what reports do wrong or leave unsaid; they replace or join the drawn ones. */
const SPECIALS = {
  'luzhou-2022': {
    population: {
      value: 9000,
      qualifier: 'exact',
      section: '一、基本情况',
      excerpt: '常住人口9000人',
      note: '2023年起并入柳河镇，不再单独报告。',
      note_en: 'Merged into Liuhe Town from 2023; no reports of its own after that.',
    },
  },
  'liuhe-2023': {
    villages: {
      value: 38,
      qualifier: 'exact',
      section: '一、基本情况',
      excerpt: '下辖38个村（社区）',
      note: '2023年起含原鹭洲乡6个村，与以前年度不可直接比较。',
      note_en: 'From 2023 includes 6 villages of the former Luzhou Township; not directly comparable with earlier years.',
    },
  },
  'baiquan-2023': { info_disclosed: disclosed(132) },
  'daoxiang-2021': { publicity_materials: vague('二、（六）深化普法宣传', '发放宣传资料数万份') },
  'daoxiang-2023': { publicity_materials: vague('二、（六）深化普法宣传', '发放宣传资料数千份') },
  'shiwan-2022': {
    fines_amount: silent('withheld', '二、（三）规范行政执法', '罚没收入情况不予公开'),
    enforcement_actions: vague('二、（三）规范行政执法', '开展多次专项执法行动'),
  },
  'nanqiao-2024': { fines_amount: silent('withheld', '二、（三）规范行政执法', '罚款情况按规定不予公开') },
  'baiquan-2022': {
    law_exam_participants: {
      state: 'doubtful',
      value: 860,
      qualifier: 'exact',
      section: '二、（一）加强组织领导和学法培训',
      excerpt: '参加学法考试860人',
      note: '约为其他年度的10倍，疑为笔误，照录原文。',
      note_en: 'About ten times the other years and probably a slip; given as printed.',
    },
  },
  'yuling-2022': { enforcement_actions: sinceJuly(8) },
  'qinglan-2021': { enforcement_actions: sinceJuly(5) },
}

/** In 禾丰乡 the county enforces the law; every report says so. */
const NO_TEAM = Object.fromEntries(
  ['enforcement_posts', 'enforcement_staff', 'certified_officers', 'certified_officer_rate'].map((id) => [
    id,
    {
      ...silent('not_applicable', '二、（三）规范行政执法', '未设执法队，由县级部门统一执法'),
      note: '本乡不设执法队。',
      note_en: 'The township has no enforcement team.',
    },
  ]),
)

export function specialRows(town, year) {
  return { ...(town.officers === 0 ? NO_TEAM : {}), ...SPECIALS[`${town.slug}-${year}`] }
}

function silent(state, section, excerpt) {
  return { state, value: '', value_max: '', qualifier: '', section, excerpt }
}

function vague(section, excerpt) {
  return { ...silent('vague', section, excerpt), note: '原文只有文字表述，未给出数字。', note_en: 'Words only; no number is given.' }
}

function disclosed(value) {
  return { state: 'reported', value, qualifier: 'exact', section: '二、（四）推进政务公开', excerpt: `主动公开政府信息${value}条` }
}

function sinceJuly(value) {
  return {
    state: 'reported',
    value,
    qualifier: 'at_least',
    period: 'part_year',
    section: '二、（三）规范行政执法',
    excerpt: `开展专项执法行动${value}次以上`,
    note: '仅为“7月份以来”的次数，不足全年。',
    note_en: 'Covers the period “since July” only, not the whole year.',
  }
}
