import * as echarts from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { ResultTable } from '@/domain/resultTable'
import type { ChartContext } from '@/charts/builder'
import type { DrawnKind } from '@/charts/registry'
import { registry } from '@/charts/registry'
import { chartTheme } from '@/charts/theme'
import type { Lang } from '@/domain/bilingual'
import { messages as en } from '@/locales/en'
import type { Locale } from '@/locales/messages'
import { messages as zh } from '@/locales/zh-CN'
import { runView } from '@/query/runView'
import type { Example } from './example'
import { viewOf } from './example'

echarts.use([SVGRenderer])

/** A drawn example: the picture, and the table it was drawn from. */
export interface DrawnExample {
  readonly svg: string
  readonly table: ResultTable
  readonly locale: Locale
}

export function localeOf(lang: Lang): Locale {
  return { lang, messages: lang === 'zh' ? zh : en }
}

/** Draws an example as SVG without a browser; ids of elements count from 0 in every picture. */
export async function drawExample(example: Example): Promise<DrawnExample> {
  const locale = localeOf(example.lang ?? 'zh')
  const table = runView(example.dataset(), viewOf(example))
  const context: ChartContext = { theme: chartTheme(example.look ?? 'light', example.variant ?? 'screen', locale.lang), locale, width: example.width ?? 640, height: 420 }
  return { svg: await drawSvg(table, context), table, locale }
}

export async function drawSvg(table: ResultTable, context: ChartContext): Promise<string> {
  const { build, parts } = await registry[drawnKind(table)]()
  echarts.use(parts as Parameters<typeof echarts.use>[0])
  const { option, height } = build(table, context)
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: context.width, height })
  chart.setOption({ ...option, animation: false })
  const svg = chart.renderToSVGString()
  chart.dispose()
  return renumber(svg)
}

function drawnKind(table: ResultTable): DrawnKind {
  const { chart } = table.view
  if (chart === 'table') throw new Error('a table is not drawn')
  return chart
}

/** ECharts counts its ids and classes over the whole process; here each picture counts its own. */
function renumber(svg: string): string {
  return countAnew(countAnew(svg, /zr\d+(?=-)/g, 'zr'), /cls-\d+/g, 'cls-')
}

function countAnew(svg: string, ids: RegExp, prefix: string): string {
  const known = new Map<string, string>()
  return svg.replace(ids, (id) => {
    const own = known.get(id) ?? `${prefix}${known.size}`
    known.set(id, own)
    return own
  })
}

/** The picture as a snapshot keeps it: a tag a line, without what only a browser needs. */
export function snapshotOf(svg: string): string {
  return svg
    .replace(/ (?:ecmeta_\w+|pointer-events|xmlns:xlink|version|baseProfile)="[^"]*"/g, '')
    .replace(/'(?:PingFang SC|Segoe UI)'[^"]*/g, 'sans-serif')
    .replaceAll('></', '>\u0000')
    .replaceAll('><', '>\n<')
    .replaceAll('>\u0000', '></')
}
