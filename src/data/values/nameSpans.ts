/** Numbers that are names or dates. Each match covers at least the whole number it disqualifies. */
const NAMES: readonly RegExp[] = [
  /“[^”]{1,10}”/g,
  /\d+(?:\+[\dNnXx]+)+/g,
  /\d{1,2}[·•]\d{1,2}/g,
  /1?2\.4(?=国家宪法|宪法)/g,
  /[〔[(【]\d{4}[〕\])】](?:第?\d+号)?/g,
  /第[\d零〇一二两三四五六七八九十百]+/g,
  /\d+(?=号)/g,
  /(?:19|20)\d{2}(?:[-–—至~](?:19|20)\d{2})?(?=年)/g,
  /[零〇一二三四五六七八九]{4}年/g,
  /\d{1,2}月份?(?:\d{1,2}[日号])?(?:[-–—至~](?:\d{1,2}月份?)?(?:\d{1,2}[日号])?)?/g,
  /\d{1,2}日/g,
  /\d{1,2}[:：]\d{2}/g,
  /(?:12345|12348|12309|12315|12319|12329|12333|12350|12371|12388|12389)(?![\d件次起宗条余多])/g,
  /1(?:10|19|20)(?=报警|热线|平台|接处警)/g,
  /[A-Za-z]\d+|\d+[A-Za-z](?![A-Za-z])/g,
  /(?:[一二三四五六七八九十]+届|[一二三四五六七八九]中)全会|[一二三四五六七八九十]+届|二十大|十九大/g,
  /[一二三四五六七八九十]五(?=普法|规划|时期)/g,
  /一把手|一支队伍|一村一|一站式|一窗|一网|一岗双责|三项制度|六进|四议两公开|三个一|一律|一体|一系列|一线|一案|一次性/g,
  /^ ?[（(]?[\d一二三四五六七八九十]{1,2}[)）.、](?!\d)/g,
]

/** Where names and dates stand in the text, as pairs of start and end. */
export function nameSpans(folded: string): { start: number; end: number }[] {
  return NAMES.flatMap((pattern) =>
    [...folded.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  )
}
