import { withoutDirection } from '@/domain/textDirection'

const ENTITIES = new Map([['&', '&amp;'], ['<', '&lt;'], ['>', '&gt;'], ['"', '&quot;'], ["'", '&#39;']])
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu

/** Text as it may stand in HTML and XML, inside elements and attributes; signs that XML cannot hold are left out. */
export function escapeText(text: string): string {
  return writableText(text).replace(/[&<>"']/g, (sign) => ENTITIES.get(sign) ?? sign)
}

/** Text without signs that XML cannot hold, or that turn the text behind them around. */
export function writableText(text: string): string {
  return withoutDirection(text).replace(UNWRITABLE, '')
}
