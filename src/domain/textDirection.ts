/** Signs that turn the text behind them around, unseen: a name must not rearrange the sentence that it stands in. */
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

/** The text without signs of direction; the same text where it has none. */
export function withoutDirection(text: string): string {
  return text.replace(DIRECTION, '')
}
