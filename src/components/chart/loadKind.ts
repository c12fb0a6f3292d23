import { use } from 'echarts/core'
import type { LoadedKind } from '@/charts/registry'
import type { DrawnKind } from '@/charts/registry'
import { registry } from '@/charts/registry'

/** Canvas for many marks, SVG (sharp at every zoom, selectable by tests) for few. */
export type Renderer = 'svg' | 'canvas'

const RENDERERS: Readonly<Record<Renderer, () => Promise<unknown>>> = {
  svg: async () => (await import('echarts/renderers')).SVGRenderer,
  canvas: async () => (await import('echarts/renderers')).CanvasRenderer,
}

/** Fetches a chart kind with its renderer and makes ECharts know them. */
export async function loadKind(kind: DrawnKind, renderer: Renderer): Promise<LoadedKind> {
  const [loaded, painter] = await Promise.all([registry[kind](), RENDERERS[renderer]()])
  use([...loaded.parts, painter] as Parameters<typeof use>[0])
  return loaded
}
