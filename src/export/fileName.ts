import { inLang } from '@/domain/bilingual'
import type { ResultTable } from '@/domain/resultTable'
import type { Locale } from '@/locales/messages'

const FORBIDDEN = /[\\/:*?"<>|\p{C}]+/gu
const LONGEST = 80

/** Name of a file that any system accepts: what stands in it, joined by `_`, with an extension (dot included). */
export function fileName(parts: readonly string[], extension: string): string {
  const stem = parts.map((part) => part.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim()).filter((part) => part !== '').join('_')
  const short = [...stem].slice(0, LONGEST).join('').replace(/[. ]+$/, '')
  return `${short}${extension}`
}

/** 法治镇鉴_行政检查次数，2023年_5个乡镇.png: a file of what a result shows. */
export function resultFileName(table: ResultTable, title: string, locale: Locale): (extension: string) => string {
  const { fileName: words } = locale.messages.share
  const towns = new Set(table.rowTowns).size
  const parts = [words.app, title, words.towns(towns, inLang(table.dataset.info.entity, locale.lang))]
  return (extension) => fileName(parts, extension)
}

/** 法治镇鉴_五镇报告 2021–2023_全部数据.zip: a file of a whole data set. */
export function datasetFileName(title: string, { messages }: Locale): (extension: string) => string {
  const { fileName: words } = messages.share
  return (extension) => fileName([words.app, title, words.data], extension)
}
