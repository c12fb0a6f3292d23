import { init } from '@/charts/engine'
import type { PaperChart } from '@/charts/paperChart'
import { stillOption } from '@/charts/stillOption'

/** The chart as an SVG element that scales, drawn at once. Its parts are made one by one: no markup is parsed. */
export function paperDrawing({ option, width, height }: PaperChart, document: Document): Element[] {
  const board = document.createElement('div')
  const chart = init(board, null, { renderer: 'svg', width, height })
  try {
    chart.setOption(stillOption(option))
    chart.getZr().flush()
    const svg = board.querySelector('svg')
    return svg === null ? [] : [scalable(svg, width, height)]
  } finally {
    chart.dispose()
  }
}

/** A copy, since the chart empties its own. */
function scalable(svg: SVGElement, width: number, height: number): Element {
  const copy = svg.cloneNode(true) as SVGElement
  copy.removeAttribute('style')
  copy.setAttribute('viewBox', `0 0 ${width} ${height}`)
  copy.setAttribute('aria-hidden', 'true')
  return copy
}
