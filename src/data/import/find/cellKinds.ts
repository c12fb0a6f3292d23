import { foldWidth, trimInvisible } from '../../values/foldWidth'
import { readFigure } from '../../values/readFigure'
import { readYear } from '../../values/readYear'
import { UNIT } from '../../values/units'

/** How a cell looks when a header is searched for. */
export type CellLook = 'blank' | 'year' | 'number' | 'text' | 'long'

const LONG = 40

export function lookOf(text: string): CellLook {
  const plain = trimInvisible(foldWidth(text))
  if (plain === '') return 'blank'
  if (isCalendarYear(plain)) return 'year'
  if (readFigure(plain).kind === 'valid') return 'number'
  return plain.length > LONG ? 'long' : 'text'
}

/** A year as headers write it: 2023, 2023年, 2023 [YR2023]; no short or serial forms. */
export function isCalendarYear(text: string): boolean {
  const read = readYear(text)
  if (read.kind !== 'valid') return false
  const { form, year } = read.value
  return (form === 'plain' || form === 'words' || form === 'span') && year >= 1500 && year <= 2200
}

const UNIT_WORD = new RegExp(
  `^[([]?(?:(?:计量)?单位[:：]?)?(?:[十百千]?[万亿])?(?:(?:${UNIT})(?:/(?:${UNIT}))?|万|亿|元|人口|USD|US\\$|kg|km²?|km2|m²|ha|persons?|people|cases?|items?|per cent|percent|number|units?)[)\\]]?$`,
  'i',
)

/** Whether a cell names a unit and nothing else: 件, （万元）, %. */
export function isUnitText(text: string): boolean {
  return UNIT_WORD.test(trimInvisible(foldWidth(text)))
}

/** 单位 or 计量单位 in the first cell of a unit row. */
export function isUnitLabel(text: string): boolean {
  return /^(?:计量)?单位[:：]?$|^units?:?$/i.test(trimInvisible(foldWidth(text)))
}

const FOOT = /^(?:注|说明|备注|附注|数据来源|资料来源|来源|填表|制表|审核|联系|负责人|单位负责人|统计|报送|截至|截止|以上|填报|sources?\b|notes?\b|data from|last updated|\*|†|①|1[.、)])/i

/** Whether a text begins as notes at the foot of a table do. */
export function isFootText(text: string): boolean {
  return FOOT.test(trimInvisible(foldWidth(text)))
}
