import { LEGEND_BOX, legendMark } from '@/charts/signs/legendMark'
import { textWidth } from '@/charts/labels/measureText'
import type { SignId } from '@/charts/signs/signs'
import type { ChartTheme } from '@/charts/theme'
import { toSvg } from '@/charts/shapes/toSvg'
import type { ChartKind } from '@/domain/view'
import type { Locale } from '@/locales/messages'
import type { Block } from './textBlock'
import { textLine } from './textBlock'

const SIZE = 10
const LINE = LEGEND_BOX.height
const GAP = 16
const GLYPH = LEGEND_BOX.width + 6

interface LegendContext {
  readonly kind: ChartKind
  readonly theme: ChartTheme
  readonly locale: Locale
}

/** The legend of the signs that occur, drawn as the chart draws them, as many beside each other as fit. */
export function legendBlock(signs: readonly SignId[], width: number, { kind, theme, locale }: LegendContext): Block {
  const words = locale.messages.compare.signs
  const items = signs.map((sign) => ({ sign, label: words[sign], width: GLYPH + textWidth(words[sign], SIZE) }))
  const lines = items.reduce<(typeof items)[]>((rows, item) => {
    const last = rows[rows.length - 1]
    if (last === undefined || rowWidth([...last, item]) > width) return [...rows, [item]]
    return [...rows.slice(0, -1), [...last, item]]
  }, [])
  const markup = lines.flatMap((row, line) =>
    row.map(({ sign, label }, i) => {
      const x = i === 0 ? 0 : rowWidth(row.slice(0, i)) + GAP
      const drawn = toSvg(legendMark(sign, kind, theme), theme.font, `sign-${sign}`)
      const mark = `<g transform="translate(${x} ${line * LINE})">${drawn}</g>`
      return mark + textLine(label, { x: x + GLYPH, y: line * LINE + 13.5 }, { size: SIZE, color: theme.soft })
    }),
  )
  return { markup: markup.join(''), height: lines.length * LINE }
}

function rowWidth(row: readonly { readonly width: number }[]): number {
  return row.reduce((sum, { width }) => sum + width, GAP * (row.length - 1))
}
