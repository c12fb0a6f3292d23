/** Signs that may belong to a number that begins before them: numerals, what orders or joins numbers, all but plain Chinese words. */
const NOT_BEFORE = /[零〇一二两三四五六七八九十百千万亿壹贰貳叁肆伍陆柒捌玖拾佰仟萬億点第至到之分几来余多约近超过]|[^\u4e00-\u9fff]/
/** The end of a clause, after a measure word or without. */
const AFTER = /^[件次人场个名条起份户宗项]?(?:$|[。；])/
const LONGEST = 9

/**
 * Whether a wording has a number so plainly that nothing else can be read there: 733 in 调解案件数733 or 调解733件。
 * Finds out in no time what most wordings need to be asked; false leaves the question to the grammar of figures.
 */
export function plainlySays(wording: string, value: number): boolean {
  const digits = String(value)
  const at = wording.indexOf(digits)
  if (at < 0 || digits.length > LONGEST || !/^\d+$/.test(digits)) return false
  return !NOT_BEFORE.test(wording.charAt(at - 1)) && AFTER.test(wording.slice(at + digits.length, at + digits.length + 2))
}
