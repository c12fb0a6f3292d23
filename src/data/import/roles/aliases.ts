import { normaliseHeader } from './normaliseHeader'
import type { Role } from './role'

/** Headers as people write them, by role. Regions stand apart: a county is an entity where nothing smaller is named. */
const ALIASES: readonly (readonly [Role, string])[] = [
  ['entity', '乡镇 镇 乡 镇街 街镇 乡镇街道 镇街道 街道 乡镇名称 镇街名称 单位名称 填报单位 报送单位 名称 地区 地区名称 地方 区域 所属乡镇 行政单位 行政区 行政区划 地名'],
  ['entity', '国家 国家地区 国家或地区 国别 国家名称 经济体 城市 村 村名 社区 机构 部门'],
  ['entity', 'town townname township townships countryname country countries area areaname region regionname name entity entityname location locationname geo geography economy municipality city territory place'],
  ['code', '代码 编码 区划代码 行政区划代码 乡镇代码 统计用区划代码 统计代码 地区代码 国家代码 towncode code countrycode iso iso3 isocode geocode entitycode areacode locationcode'],
  ['county', '县 区县 县区 所属县 所属区县 县市区 县名 区 county district countyname'],
  ['prefecture', '市 地市 地级市 所属市 市州 州 prefecture'],
  ['province', '省 省份 省区 所属省 省市区 province'],
  ['year', '年份 年度 年 年别 报告年度 报告年份 统计年度 数据年份 时间 year years time period date yr 年月'],
  ['indicator', '指标 指标名称 指标项 项目 项目名称 统计项目 事项 indicator indicatorname seriesname series variable measure metric item'],
  ['value', '数值 值 数量 数据 数 指标值 统计值 结果 value values obsvalue amount figure number'],
  ['value_max', '上限 最大值 数值上限 valuemax max upper uppervalue'],
  ['unit', '单位 计量单位 数量单位 unit units unitofmeasure'],
  ['state', '状态 state status'],
  ['qualifier', '限定 精确程度 数值性质 qualifier'],
  ['basis', '来历 来源性质 数据口径 basis'],
  ['period', '期间 时段 统计时段'],
  ['wording', '原文 原文表述 报告原文 摘录 表述 原句 excerpt wording quote'],
  ['section', '位置 章节 所在章节 section'],
  ['source', '来源 数据来源 出处 资料来源 报告 报告名称 source report'],
  ['note', '备注 说明 附注 注 注释 note notes remark remarks comment comments footnote'],
  ['note_en', 'noteen 英文备注'],
  ['ignore', '序号 编号 行号 排名 名次 no id index rank seriescode indicatorcode indicatorid 指标代码 指标编码 状态说明 表中写法 核对 印发单位 日期 文号 stateinwords asshown check issuer documentnumber'],
]

const roleByHeader: ReadonlyMap<string, Role> = new Map(ALIASES.flatMap(([role, words]) => words.split(' ').map((word) => [word, role] as const)))

/** Numbers of records, forms and people, which say nothing of a place. */
const RECORD = /(?:编号|序号|流水号|工号)$|^(?:submission|response|record|respondent)id$/

const CODE = /^[\u4e00-\u9fff]{1,6}(?:代码|编码|code)$|^[a-z]{2,12}(?:code|代码)$/

/** The role that a header names, or null. */
export function roleOfHeader(header: string): Role | null {
  const plain = normaliseHeader(header)
  return roleByHeader.get(plain) ?? (CODE.test(plain) ? 'code' : RECORD.test(plain) ? 'ignore' : null)
}

/** Numbers before they were related to population or villages, which stand for the numbers beside them. */
export function isRawValueHeader(header: string): boolean {
  return /^(?:折算前数值|valuebeforenormalisation)$/.test(normaliseHeader(header))
}

/** Whether a header is one of those that tables like ours have. */
export function isKnownHeader(header: string): boolean {
  return roleOfHeader(header) !== null
}

/** Totals and averages, which are no town. */
const TOTAL = /^(?:合计|总计|总数|小计|共计|累计|平均|均值|平均值|平均数|(?:全[县区市省镇国]|各?[乡镇街]+)(?:合计|总计|平均|小计)|total|grandtotal|subtotal|sum|average|mean)$/

/** Whether the text in the place of a town names a total or an average; null where neither. */
export function totalKind(text: string): 'total' | 'average' | null {
  const plain = normaliseHeader(text)
  if (!TOTAL.test(plain)) return null
  return /平均|均值|average|mean/.test(plain) ? 'average' : 'total'
}
