import { textWidth, wrapText } from '@/charts/labels/measureText'
import { escapeText } from '../markup'

/** A part of a picture: markup drawn from its own upper left corner, and the height it takes. */
export interface Block {
  readonly markup: string
  readonly height: number
}

export interface TextStyle {
  readonly size: number
  readonly color: string
  readonly bold?: boolean
  readonly align?: 'start' | 'middle'
}

const LINE = 1.55
const BASELINE = 1.12

/** A text broken into lines of the given width. */
export function textBlock(text: string, width: number, style: TextStyle): Block {
  const lines = wrapText(text, width, style.size * (style.bold === true ? 1.06 : 1)).flatMap((line) => breakLong(line, width, style.size))
  const x = style.align === 'middle' ? width / 2 : 0
  const markup = lines.map((line, i) => textLine(line, { x, y: style.size * (LINE * i + BASELINE) }, style)).join('')
  return { markup, height: lines.length * style.size * LINE }
}

/** One line of text with its baseline at `y`. */
export function textLine(text: string, { x, y }: { readonly x: number; readonly y: number }, { size, color, bold, align }: TextStyle): string {
  const weight = bold === true ? ' font-weight="600"' : ''
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${color}" text-anchor="${align ?? 'start'}"${weight}>${escapeText(text)}</text>`
}

/** Breaks what has no place to break: an address behind its ? and &, anything else where the line ends. */
function breakLong(line: string, width: number, size: number): string[] {
  if (textWidth(line, size) <= width) return [line]
  const lines: string[] = []
  let rest = ''
  const parts = line.match(/[^?&]*[?&]|[^?&]+/g) ?? []
  for (const piece of parts.flatMap((part) => (textWidth(part, size) > width ? [...part] : [part]))) {
    if (rest !== '' && textWidth(rest + piece, size) > width) {
      lines.push(rest)
      rest = piece
    } else rest += piece
  }
  return [...lines, rest]
}

export function round(value: number): number {
  return Math.round(value * 100) / 100
}
