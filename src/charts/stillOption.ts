import type { ChartOption } from './builder'

/** The option of a picture or a print: nothing moves, and nobody points at anything. */
export function stillOption({ tooltip: _, ...option }: ChartOption): Omit<ChartOption, 'tooltip'> {
  return { ...option, animation: false }
}
