/** Signs that programs put for what they had lost: U+FFFD, the same saved as GBK, memory never written, question marks. */
const LOST = /\ufffd|锟斤拷|烫烫烫|屯屯屯|\?{3,}/
/** UTF-8 that was read as Windows-1252, once (ä¹¡) or twice (Ã¤Â¹Â¡); not the end of a quotation (“‘café’”). */
const MISREAD = /[ÃÂ][\u00a1-\u00ba\u00bc-\u00bf]|[ã-é](?![’”»…)]{2})[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}/

/** Whether a text was lost before it was saved, or stands in an encoding that is not its own. */
export function isDamaged(text: string): boolean {
  return LOST.test(text) || MISREAD.test(text)
}

/** The same of a name, in which two question marks are enough. */
export function isDamagedName(name: string): boolean {
  return isDamaged(name) || name.includes('??')
}
