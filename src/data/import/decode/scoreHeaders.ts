import { decodeLoosely } from './encoding'
import type { Encoding } from './encoding'

/** Words that stand at the head of tables like ours, simplified and traditional. */
const WORDS = ['乡镇', '鄉鎮', '年份', '年度', '单位', '單位', '名称', '名稱', '指标', '指標', '数值', '數值', '合计', '合計', '备注', '備註', '地区', '地區', '行政', '镇', '鎮', '案件']

/** A bonus for known words in the first lines. */
export function scoreHeaders(bytes: Uint8Array, encoding: Encoding): number {
  const head = decodeLoosely(bytes.subarray(0, 2048), encoding)
  return WORDS.some((word) => head.includes(word)) ? 0.3 : 0
}
