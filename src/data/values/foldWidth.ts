const FULL_WIDTH = /[\u3000\u2212\uff01-\uff5e]/g
const SHIFT = 0xfee0

/** Full-width forms as their ASCII twins, one for one, so that positions in the text still hold. */
export function foldWidth(text: string): string {
  return text.replace(FULL_WIDTH, (sign) => {
    if (sign === '\u3000') return ' '
    if (sign === '\u2212') return '-'
    return String.fromCharCode(sign.charCodeAt(0) - SHIFT)
  })
}

const INVISIBLE = /[\s\u200b-\u200f\u2060\ufeff\0]/

/** Without white space and invisible signs at its ends. In one pass, however many of them stand inside. */
export function trimInvisible(text: string): string {
  let [start, end] = [0, text.length]
  while (start < end && INVISIBLE.test(text.charAt(start))) start += 1
  while (end > start && INVISIBLE.test(text.charAt(end - 1))) end -= 1
  return text.slice(start, end)
}
