const LONG_UNITS = [
  '人次', '件次', '起次', '场次', '批次', '户次', '家次', '条次', '课时', '学时', '小时', '分钟', '平方公里', '平方米', '立方米',
  '公里', '公顷', '公斤', '个百分点', '百分点', '个月', '中队', '余元',
]
const SHORT_UNITS = '人名个次件宗起条项份场期处户家村支本册篇节堂例位批所座间辆台套块幅面张封轮类种只头亩元吨度米岁站室组队班股片天周年桩单案枚幢栋盏箱课门对字级克升'

/** Source of a pattern for measure words. */
export const UNIT = `(?:${LONG_UNITS.join('|')}|[${SHORT_UNITS}])(?:\\([次件人户]\\))?|%|‰`

/** Latin units of whole cells: kg, USD, km². */
export const LATIN_UNIT = /^ ?[A-Za-zµ°$€£¥][A-Za-z/²³ .$-]{0,15}$/
