import { seeded } from './random.mjs'

export const YEARS = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]

/** Indicators by the names that a clerk would write. */
export const NAMES = ['行政检查次数', '行政处罚案件数', '调解案件数', '主动公开信息条数', '持证执法人员数', '法律顾问人数', '普法活动场次', '12345热线办件数', '行政复议案件数', '法治培训场次', '审查合同件数', '审查决策件数', '村居法律顾问数', '法治宣传受众人数', '矛盾纠纷排查件数', '依申请公开件数']

/**
 * A long table: one figure a row, with its wording. Every 20th figure is rounded (余), every 50th stands in words, every
 * 10th wording holds a comma within quotes.
 * @param {{ towns: { code: string, name: string, county: string }[], rows: number, seed: number }} options
 */
export function longCsv({ towns, rows, seed }) {
  const random = seeded(seed)
  const lines = ['统计用区划代码,乡镇,县区,年度,指标,数值,原文']
  for (let i = 0; i < rows; i++) {
    const town = towns[Math.floor(i / (YEARS.length * NAMES.length)) % towns.length]
    const name = NAMES[i % NAMES.length]
    const year = YEARS[Math.floor(i / NAMES.length) % YEARS.length]
    const value = Math.floor(random() ** 3 * 5000)
    const text = i % 50 === 49 ? '若干' : i % 20 === 19 ? `${value}余` : String(value)
    const wording = i % 10 === 9 ? `"全年开展${name}${text}，同比持平, 详见附件"` : `全年${name}${text}`
    lines.push(`${town.code},${town.name},${town.county},${year},${name},${text},${wording}`)
  }
  return lines.join('\n')
}

/** A wide table: a town and year a row, an indicator a column. */
export function wideCsv({ towns, rows, seed }) {
  const random = seeded(seed)
  const lines = [`统计用区划代码,乡镇,县区,年度,${NAMES.join(',')}`]
  for (let i = 0; i < rows; i++) {
    const town = towns[Math.floor(i / YEARS.length) % towns.length]
    const figures = NAMES.map((_, column) => (random() < 0.05 ? '' : `${Math.floor(random() ** 3 * 5000)}${(i + column) % 20 === 19 ? '余' : ''}`))
    lines.push(`${town.code},${town.name},${town.county},${YEARS[i % YEARS.length]},${figures.join(',')}`)
  }
  return lines.join('\n')
}
