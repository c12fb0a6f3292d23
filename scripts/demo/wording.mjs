const SECTIONS = {
  base: '一、基本情况',
  study: '二、（一）加强组织领导和学法培训',
  decision: '二、（二）推进依法决策',
  enforcement: '二、（三）规范行政执法',
  openness: '二、（四）推进政务公开',
  disputes: '二、（五）化解矛盾纠纷',
  publicity: '二、（六）深化普法宣传',
  weaknesses: '三、存在的不足',
  plans: '四、下一年度工作安排',
}

/** How a report would write each figure: where, the words before the number, the unit after it, and its sentence for none. */
export const WORDING = {
  population: figure('base', '常住人口', '人'),
  villages: figure('base', '下辖', '个村（社区）'),
  rule_of_law_meetings: figure('study', '召开法治建设专题会议', '次'),
  center_group_law_study: figure('study', '中心组专题学法', '次'),
  cadre_training_sessions: figure('study', '举办法治专题讲座', '场'),
  law_exam_participants: figure('study', '参加学法考试', '人'),
  law_exam_pass_rate: figure('study', '学法考试合格率', '%'),
  contracts_reviewed: figure('decision', '审查合同', '份'),
  normative_documents_issued: figure('decision', '制发行政规范性文件', '件', '未制定出台行政规范性文件'),
  admin_litigation_cases: figure('decision', '行政诉讼案件', '件', '未发生行政诉讼案件'),
  admin_inspections: figure('enforcement', '开展行政检查', '次'),
  admin_penalty_cases: figure('enforcement', '办理行政处罚案件', '件'),
  admin_coercion_cases: figure('enforcement', '行政强制案件', '件', '无行政强制案件'),
  fines_amount: figure('enforcement', '罚款金额共计', '元'),
  enforcement_actions: figure('enforcement', '开展专项执法行动', '次'),
  enforcement_posts: figure('enforcement', '执法队核定编制', '名'),
  enforcement_staff: figure('enforcement', '现有执法人员', '名'),
  certified_officers: figure('enforcement', '持证执法人员', '名'),
  certified_officer_rate: figure('enforcement', '持证率', '%'),
  info_disclosed: figure('openness', '主动公开政府信息', '条'),
  info_disclosed_leadership: figure('openness', '领导分工', '条'),
  info_disclosed_work_report: figure('openness', '政府工作报告', '条'),
  info_disclosed_budget: figure('openness', '财政预决算', '条'),
  info_disclosed_documents: figure('openness', '部门文件', '条'),
  info_disclosed_news: figure('openness', '工作动态', '条'),
  disputes_screened: figure('disputes', '排查矛盾纠纷', '件'),
  disputes_resolved: figure('disputes', '化解矛盾纠纷', '件'),
  mediation_success_rate: figure('disputes', '调处成功率', '%'),
  mediation_committees: figure('disputes', '共有人民调解委员会', '个'),
  mediation_committees_town: figure('disputes', '镇级调委会', '个'),
  mediation_committees_village: figure('disputes', '村级调委会', '个'),
  mediators: figure('disputes', '人民调解员', '人'),
  petitions_online: figure('disputes', '网上信访', '件'),
  petitions_in_person: figure('disputes', '来访', '件'),
  petitions_handled: figure('disputes', '受理信访', '件'),
  hotline_requests: figure('disputes', '办理12345热线诉求', '件'),
  legal_publicity_events: figure('publicity', '开展普法活动', '场'),
  legal_publicity_audience: figure('publicity', '受教育群众', '人次'),
  publicity_materials: figure('publicity', '发放宣传资料', '份'),
  legal_consultations: figure('publicity', '提供法律咨询', '人次'),
  school_law_lessons: figure('publicity', '每学期上法治课', '次'),
}

function figure(section, before, after, none = null) {
  return { section: SECTIONS[section], before, after, none }
}

/** Mentions: where they stand and what the report says in each state. */
export const MENTIONS = {
  has_first_responsible_person: mention('study', { stated: '主要负责人认真履行第一责任人职责' }),
  has_three_systems: mention('enforcement', {
    stated: '严格落实行政执法三项制度',
    partial: '推行执法全过程记录制度',
    planned: '下一步全面推行行政执法三项制度',
  }),
  has_legality_review: mention('decision', {
    stated: '重大决策均经合法性审查',
    weakness: '合法性审查工作有待加强',
    partial: '对部分合同开展合法性审查',
  }),
  has_gov_legal_adviser: mention('decision', { stated: '聘请常年法律顾问', planned: '下一步聘请法律顾问' }),
  has_village_adviser_coverage: mention('publicity', {
    stated: '实现一村（社区）一法律顾问全覆盖',
    partial: '推进一村（社区）一法律顾问',
  }),
  has_legal_culture_venue: mention('publicity', {
    stated: '建成法治文化广场并投入使用',
    unclear: '着力打造法治文化阵地',
    planned: '下一步建设法治文化公园',
  }),
  weakness_enforcement_staffing: mention('weaknesses', { weakness: '执法人员力量不足' }),
  weakness_publicity_reach: mention('weaknesses', { weakness: '普法宣传形式较为单一' }),
  weakness_decision_procedure: mention('weaknesses', { weakness: '重大决策程序落实不够到位' }),
}

function mention(section, words) {
  return { words, sectionOf: (state) => SECTIONS[state === 'planned' ? 'plans' : state === 'weakness' ? 'weaknesses' : section] }
}

const SIGNS = {
  exact: (number, after) => `${number}${after}`,
  at_least: (number, after) => `${number}余${after}`,
  approx: (number, after) => `约${number}${after}`,
}

/** The wording of a figure as a report prints it: 开展普法活动50余场. */
export function write({ before, after }, value, qualifier) {
  return `${before}${SIGNS[qualifier](writeNumber(value), after)}`
}

function writeNumber(value) {
  return value >= 10000 && value % 1000 === 0 ? `${value / 10000}万` : String(value)
}
