import { foldWidth, trimInvisible } from './foldWidth'
import { powerOf } from './numberGrammar'

const SCALED = /(?:\d|[一二两三四五六七八九十百千])(?:\.(\d+))? ?([十百千]?[万亿]|[百千])[^\d十百千万亿]*$/

/**
 * Step in which a figure was counted when it was written with 千, 万 or 亿: 1000 for 5.1万, 10000 for 3万; digits below it
 * are not known. null where the wording goes down to single units (51000, 1.2345万) or has no such word.
 */
export function writtenStep(wording: string): number | null {
  const [, decimals = '', scale = ''] = SCALED.exec(trimInvisible(foldWidth(wording))) ?? []
  const power = powerOf(scale) - decimals.length
  return power > 0 ? 10 ** power : null
}
