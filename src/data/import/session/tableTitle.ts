import { isFootText } from '../find/cellKinds'
import type { PlacedText } from '../find/tableShape'
import { fileStem } from './tableYear'

/** What stands above tables and names none: the number of an annex, a unit, who filled it in, key and value of a preamble. */
const NO_TITLE = /^(?:附件|附表|表)[一二三四五六七八九十\d-]*[:：]?$|^(?:计量)?单位[:：]|[:：]\s*$|^(?:data source|last updated)/i

/** The title of a table: the longest text above it that may be one, else the name of the file. */
export function tableTitle(texts: readonly PlacedText[], fileName: string): string {
  const titles = texts.map(({ text }) => text.replace(/^附(?:件|表)[一二三四五六七八九十\d]*[:：\s]+/, '').trim()).filter((text) => text !== '' && !NO_TITLE.test(text) && !isFootText(text))
  return titles.reduce((best, text) => (text.length > best.length ? text : best), '') || fileStem(fileName)
}
