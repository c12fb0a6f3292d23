import type { Dataset } from '@/domain/dataset'
import { buildTestDataset } from '../../unit/buildTestDataset'

const text = (zh: string, en: string) => ({ zh, en })

/** Five towns, one report each, with every state and sign. */
export function fiveTowns(): Dataset {
  return buildTestDataset({
    towns: [
      { name: '荫城镇', code: '140404102', county: '上党区', prefecture: '长治市', province: '山西省' },
      { name: '松源镇', code: '441403116', county: '梅县区', prefecture: '梅州市', province: '广东省' },
      { name: '大张楼镇', code: '370829107', county: '嘉祥县', prefecture: '济宁市', province: '山东省' },
      { name: '东庄镇', code: '350305101', county: '秀屿区', prefecture: '莆田市', province: '福建省' },
      { name: '皇宫镇', code: '654202102', county: '乌苏市', prefecture: '塔城地区', province: '新疆维吾尔自治区' },
    ],
    indicators: [
      { id: 'publicity_materials', name: text('发放宣传资料份数', 'Publicity materials handed out'), unit: text('份', 'copies') },
      { id: 'admin_coercion_cases', name: text('行政强制案件数', 'Administrative coercion cases'), unit: text('件', 'cases') },
      { id: 'info_disclosed', name: text('主动公开政府信息条数', 'Items proactively disclosed'), unit: text('条', 'items') },
      { id: 'disputes_resolved', name: text('化解矛盾纠纷件数', 'Disputes resolved'), unit: text('件', 'cases') },
      { id: 'enforcement_actions', name: text('专项（联合）执法行动次数', 'Enforcement campaigns or actions'), unit: text('次', 'actions') },
      { id: 'school_law_lessons', name: text('学校法治课频次', 'School law lessons per term'), unit: text('次/学期', 'lessons per term') },
      { id: 'rate', kind: 'rate', name: text('执法人员持证率', 'Certified officer rate'), unit: text('%', '%') },
      { id: 'signs', name: text('各种情形', 'All signs'), unit: text('件', 'cases') },
      { id: 'has_plan', kind: 'mention', name: text('实施“八五”普法规划', 'Eighth five-year publicity plan'), unit: text('', '') },
    ],
    rows: [
      ['荫城镇', 2022, 'publicity_materials', '≥5000', '印发各类宣传资料5000余份'],
      ['东庄镇', 2021, 'publicity_materials', '“宣传资料数万份”'],
      ['皇宫镇', 2023, 'publicity_materials', '≥1500', '发放宣传资料1500余份'],
      ['松源镇', 2023, 'admin_coercion_cases', '无', '无行政强制案件'],
      ['荫城镇', 2022, 'info_disclosed', '199', '主动公开信息199条'],
      ['松源镇', 2023, 'info_disclosed', '37', '主动公开政府信息总数37条'],
      ['东庄镇', 2021, 'info_disclosed', '6'],
      ['荫城镇', 2022, 'disputes_resolved', '21'],
      ['松源镇', 2023, 'disputes_resolved', '126'],
      ['东庄镇', 2021, 'disputes_resolved', '139'],
      ['皇宫镇', 2023, 'disputes_resolved', '≈90'],
      ['荫城镇', 2022, 'enforcement_actions', '≥30·', '7月份以来，展开执法30余次'],
      ['松源镇', 2023, 'enforcement_actions', '“开展多次专项执法检查”'],
      ['松源镇', 2023, 'school_law_lessons', '1–2'],
      ['松源镇', 2023, 'rate', '60'],
      ['荫城镇', 2022, 'rate', '=100'],
      ['荫城镇', 2022, 'signs', '≥300'],
      ['松源镇', 2023, 'signs', '≈280'],
      ['大张楼镇', 2022, 'signs', '180–260'],
      ['东庄镇', 2021, 'signs', 'Σ120?'],
      ['皇宫镇', 2023, 'signs', '≤240'],
      ['荫城镇', 2022, 'has_plan', 'stated'],
      ['松源镇', 2023, 'has_plan', 'partial'],
      ['大张楼镇', 2022, 'has_plan', 'planned'],
      ['东庄镇', 2021, 'has_plan', 'weakness'],
      ['皇宫镇', 2023, 'has_plan', 'unclear'],
    ],
    reports: [['大张楼镇', 2022]],
    checks: [
      { rule: 'rate_matches_parts', outcome: 'flag', town: 1, year: 2, figures: [{ indicator: 'rate', value: 60 }], expected: 100 },
    ],
  })
}
