import { textWidth } from '@/charts/measureText'
import { SIGN_GLYPHS } from '@/charts/signGlyphs'
import type { SignId } from '@/charts/signs'
import type { ChartTheme } from '@/charts/theme'
import type { Locale } from '@/locales/messages'
import type { Block } from './textBlock'
import { textLine } from './textBlock'

const SIZE = 10
const LINE = 16
const GAP = 16
const GLYPH = 22

/** The legend of the signs that occur, as many beside each other as fit. */
export function legendBlock(signs: readonly SignId[], width: number, { theme, locale }: { readonly theme: ChartTheme; readonly locale: Locale }): Block {
  const words = locale.messages.compare.signs
  const items = signs.map((sign) => ({ glyph: SIGN_GLYPHS[sign], label: words[sign], width: GLYPH + textWidth(words[sign], SIZE) }))
  const lines = items.reduce<(typeof items)[]>((rows, item) => {
    const last = rows[rows.length - 1]
    if (last === undefined || rowWidth([...last, item]) > width) return [...rows, [item]]
    return [...rows.slice(0, -1), [...last, item]]
  }, [])
  const markup = lines.flatMap((row, line) =>
    row.map(({ glyph, label }, i) => {
      const x = i === 0 ? 0 : rowWidth(row.slice(0, i)) + GAP
      const y = line * LINE + 11.5
      return textLine(glyph, { x, y }, { size: SIZE, color: theme.ink, bold: true }) + textLine(label, { x: x + GLYPH, y }, { size: SIZE, color: theme.soft })
    }),
  )
  return { markup: markup.join(''), height: lines.length * LINE }
}

function rowWidth(row: readonly { readonly width: number }[]): number {
  return row.reduce((sum, { width }) => sum + width, GAP * (row.length - 1))
}
