/** How wide a character is, in em; a little generous, so that what fits here fits on every machine. */
function charWidth(code: number): number {
  if (code >= 0x2e80 || isFullWidthMark(code)) return 1
  if (code === 0x20) return 0.3
  if (code >= 0x30 && code <= 0x39) return 0.58
  if (NARROW.has(code)) return 0.34
  if (WIDE.has(code)) return 0.92
  if (code >= 0x41 && code <= 0x5a) return 0.68
  return code >= 0x80 ? 0.7 : 0.57
}

const NARROW = new Set([...`ijl.,:;'|!()[]tfrI-`].map((char) => char.charCodeAt(0)))
const WIDE = new Set([...'mwMW%@—…≥≤≈Σ=↑→'].map((char) => char.charCodeAt(0)))

/** “ ” ‘ ’ — … · are as wide as a Han character in Chinese fonts. */
function isFullWidthMark(code: number): boolean {
  return code === 0xb7 || code === 0x2014 || code === 0x2026 || (code >= 0x2018 && code <= 0x201d)
}

/** Width of a line of text in pixels, estimated without a browser: a Han character counts one em. */
export function textWidth(text: string, size: number, bold = false): number {
  let em = 0
  for (const char of text) em += charWidth(char.codePointAt(0) ?? 0)
  return Math.ceil(em * size * (bold ? 1.06 : 1))
}

/** The text, or its beginning with “…”, so that it is at most `width` wide. */
export function fitText(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text
  const chars = [...text]
  while (chars.length > 1 && textWidth(`${chars.join('')}…`, size) > width) chars.pop()
  return `${chars.join('')}…`
}

/** Breaks a text into lines of at most `width`: between Han characters anywhere, elsewhere at spaces. */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of breakable(text)) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else line += piece
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}

/** At most `count` lines, the last one shortened where more would be needed. */
export function wrapLines(text: string, width: number, { size, count }: { size: number; count: number }): string[] {
  const lines = wrapText(text, width, size)
  const kept = lines.slice(0, count)
  if (lines.length <= count) return kept.map((line) => fitText(line, width, size))
  return [...kept.slice(0, -1), fitText(`${kept.at(-1) ?? ''}${lines[count] ?? ''}`, width, size)]
}

/** Words with the space after them, and Han characters one by one with the marks that may not begin a line. */
function breakable(text: string): string[] {
  return text.match(/[（《“‘]*[\u2e80-\u9fff\uf900-\ufaff][，。、；：！？）》”’]*|[^\s\u2e80-\u9fff\uf900-\ufaff]+\s*|\s+/gu) ?? []
}
