import type { ChartContext } from '@/charts/builder'
import { registry } from '@/charts/registry'
import { stillOption } from '@/charts/stillOption'
import type { ResultTable } from '@/domain/resultTable'
import type { ChartKind } from '@/domain/view'
import { writableText } from '../markup'

/** A chart drawn as SVG, in pixels. */
export interface DrawnChart {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** A chart of a result, and the kind whose signs its legend explains. */
export interface RenderedChart extends DrawnChart {
  readonly kind: ChartKind
}

/** Draws a chart anew at the given size, without a page and without animation; null for the table, which is not drawn. */
export async function renderChart(table: ResultTable, context: ChartContext): Promise<RenderedChart | null> {
  const { chart: kind } = table.view
  if (kind === 'table') return null
  const [echarts, { SVGRenderer }, { build, parts }] = await Promise.all([import('@/charts/engine'), import('@/charts/svgRenderer'), registry[kind]()])
  echarts.use([SVGRenderer, ...(parts as Parameters<typeof echarts.use>[0][])] as Parameters<typeof echarts.use>[0])
  const { option, height } = build(table, context)
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: context.width, height })
  try {
    chart.setOption(stillOption(option))
    return { kind, svg: writableText(chart.renderToSVGString()), width: context.width, height }
  } finally {
    chart.dispose()
  }
}
