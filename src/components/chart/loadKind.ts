import { use } from '@/charts/engine'
import type { DrawnKind, LoadedKind } from '@/charts/registry'
import { registry } from '@/charts/registry'

/** Canvas for many marks, SVG (sharp at every zoom, selectable by tests) for few. */
export type Renderer = 'svg' | 'canvas'

/** Each in a file of its own, so that only the one in use is fetched. */
const RENDERERS: Readonly<Record<Renderer, () => Promise<unknown>>> = {
  svg: () => import('@/charts/svgRenderer').then(({ SVGRenderer }) => SVGRenderer),
  canvas: () => import('@/charts/canvasRenderer').then(({ CanvasRenderer }) => CanvasRenderer),
}

/** Fetches a chart kind with its renderer and makes ECharts know them. */
export async function loadKind(kind: DrawnKind, renderer: Renderer): Promise<LoadedKind> {
  const [loaded, painter] = await Promise.all([registry[kind](), RENDERERS[renderer]()])
  use([...loaded.parts, painter] as Parameters<typeof use>[0])
  return loaded
}

/** Fetches what shows a sentence beside the pointer and makes ECharts know it: nobody points before there is a chart. */
export async function loadTooltip(): Promise<void> {
  const { TooltipComponent } = await import('@/charts/tooltipPart')
  use([TooltipComponent])
}
