import { foldWidth, trimInvisible } from '../../values/foldWidth'

const BRACKETS = /[(\[〔【][^)\]〕】]*[)\]〕】]/g
const SEPARATORS = /[\s_\-.:：·/、，,*]+/g

/** A header without brackets, spaces and case: 乡 镇（街道） → 乡镇, Country Name → countryname. */
export function normaliseHeader(text: string): string {
  return trimInvisible(foldWidth(text)).replace(BRACKETS, '').replace(SEPARATORS, '').toLowerCase()
}

/** What stands in brackets at the end of a header, or after a comma: 案件（件） → 件. Empty where nothing does. */
export function bracketText(text: string): string {
  const folded = trimInvisible(foldWidth(text))
  return (/[(\[〔【]([^)\]〕】]+)[)\]〕】]$/.exec(folded)?.[1] ?? '').replace(/^(?:单位|unit)[:： ]*/i, '').trim()
}
