/** A stretch of a text: Han signs with the punctuation between them, or anything else. */
export interface Run {
  readonly text: string
  readonly han: boolean
}

const HAN_RUN = /(\p{Script=Han}(?:[\p{Script=Han}\p{Nd}，、；：。〔〕（）《》…%·]*[\p{Script=Han}〕）》])?)/u

/** Parts a text into its Han stretches and the rest, in order: what a page in another language marks as Chinese. */
export function hanRuns(text: string): Run[] {
  return text
    .split(HAN_RUN)
    .map((part, i) => ({ text: part, han: i % 2 === 1 }))
    .filter((run) => run.text !== '')
}

/** What a verbatim text of the data is marked as; undefined leaves it the language of the page. */
export function langOf(text: string): 'zh-CN' | undefined {
  return /\p{Script=Han}/u.test(text) ? 'zh-CN' : undefined
}
