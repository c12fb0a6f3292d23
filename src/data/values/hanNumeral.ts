/** A number in Chinese numerals; `high` where it names two neighbours (两三 is 2 to 3). */
export interface HanNumeral {
  readonly low: number
  readonly high: number | null
}

const FORMAL = new Map([...'壹贰叁肆伍陆柒捌玖拾佰仟萬億〇两'].map((sign, i) => [sign, [...'一二三四五六七八九十百千万亿零二'][i] ?? sign]))
const DIGITS = new Map([...'零一二三四五六七八九'].map((sign, value) => [sign, value]))
const PAIR = /^([一二三四五六七八九])([一二三四五六七八九])([十百千万亿]*)$/
const POSITIONAL = /^[零一二三四五六七八九]{4}$/
const SECTION = /^(?:([一二三四五六七八九]?)千)?(零?)(?:([一二三四五六七八九]?)百)?(零?)(?:([一二三四五六七八九]?)十)?(零?)([一二三四五六七八九]?)$/

/** 二十三, 两万三千, 两三百, 二〇二三; null where the signs do not make a number. */
export function readHanNumeral(text: string): HanNumeral | null {
  const plain = [...text].map((sign) => FORMAL.get(sign) ?? sign).join('')
  const pair = readPair(plain)
  if (pair !== null) return pair
  const low = POSITIONAL.test(plain) ? readPositional(plain) : readInteger(plain)
  return low === null ? null : { low, high: null }
}

function readPair(plain: string): HanNumeral | null {
  const [, first = '', second = '', scale = ''] = PAIR.exec(plain) ?? []
  const [low, high] = [digit(first), digit(second)]
  if (low === 0 || high <= low || high - low > 2) return null
  const factor = scale === '' ? 1 : readInteger(scale)
  return factor === null ? null : { low: low * factor, high: high * factor }
}

function readPositional(plain: string): number {
  return [...plain].reduce((number, sign) => number * 10 + digit(sign), 0)
}

function readInteger(plain: string): number | null {
  if (plain === '零') return 0
  return readScaled(plain, '亿', 1e8) ?? readScaled(plain, '万', 1e4) ?? readSection(plain)
}

/** `left 亿 right`; null where the sign is absent or either side is no number. */
function readScaled(plain: string, sign: string, factor: number): number | null {
  const at = plain.lastIndexOf(sign)
  if (at < 0) return null
  const left = at === 0 ? 1 : readInteger(plain.slice(0, at))
  const right = readRest(plain.slice(at + 1), factor / 10)
  return left === null || right === null ? null : left * factor + right
}

/** What follows a scale must begin with 零 or fill the next place: 两万三 is not read. */
function readRest(rest: string, nextPlace: number): number | null {
  if (rest === '') return 0
  const value = readInteger(rest.replace(/^零/, ''))
  return value === null || (!rest.startsWith('零') && value < nextPlace) ? null : value
}

function readSection(plain: string): number | null {
  const match = plain === '' ? null : SECTION.exec(plain)
  if (match === null) return null
  const [, thousands, , hundreds, , tens, zero, ones = ''] = match
  const skipped = tens === undefined && (thousands !== undefined || hundreds !== undefined)
  if (ones !== '' && skipped && zero === '' && match[4] === '' && match[2] === '') return null
  return place(thousands, 1000) + place(hundreds, 100) + place(tens, 10) + digit(ones)
}

function place(sign: string | undefined, factor: number): number {
  if (sign === undefined) return 0
  return (sign === '' ? 1 : digit(sign)) * factor
}

function digit(sign: string): number {
  return DIGITS.get(sign) ?? 0
}
