/** What stands in a cell instead of a figure. None of them is zero by itself. */
export const PLACEHOLDERS = ['blank', 'dash', 'slash', 'none', 'not_available', 'pending'] as const
export type Placeholder = (typeof PLACEHOLDERS)[number]

const WORDS: ReadonlyMap<string, Placeholder> = new Map([
  ['', 'blank'],
  ['/', 'slash'],
  ['\\', 'slash'],
  ['无', 'none'],
  ['没有', 'none'],
  ['未发生', 'none'],
  ['none', 'none'],
  ['nil', 'none'],
  ['n/a', 'not_available'],
  ['na', 'not_available'],
  ['n.a.', 'not_available'],
  ['nan', 'not_available'],
  ['null', 'not_available'],
  ['不适用', 'not_available'],
  ['..', 'not_available'],
  ['...', 'not_available'],
  ['…', 'not_available'],
  ['……', 'not_available'],
  ['.', 'not_available'],
  ['*', 'not_available'],
  ['x', 'not_available'],
  ['暂无', 'pending'],
  ['暂缺', 'pending'],
  ['缺', 'pending'],
  ['待补', 'pending'],
  ['待报', 'pending'],
  ['待定', 'pending'],
  ['未统计', 'pending'],
  ['未报', 'pending'],
])
const DASHES = /^[-–—―─_]+$/

/** The kind of placeholder, or null where the cell says something else. `folded` is trimmed and folded. */
export function readPlaceholder(folded: string): Placeholder | null {
  if (DASHES.test(folded)) return 'dash'
  return WORDS.get(folded.toLowerCase()) ?? null
}

const EXCEL_ERROR = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA|#+)$/i

/** #REF! and its like, and columns too narrow to show a number (####). */
export function isExcelError(folded: string): boolean {
  return EXCEL_ERROR.test(folded)
}
