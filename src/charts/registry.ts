import type { ChartKind } from '@/domain/view'
import type { ChartBuilder } from './builder'

/** A chart kind with the parts of ECharts that it needs, to be handed to `use`. */
export interface LoadedKind {
  readonly build: ChartBuilder
  readonly parts: readonly unknown[]
}

export type DrawnKind = Exclude<ChartKind, 'table'>

async function loadBar(): Promise<LoadedKind> {
  const [{ buildBar }, { barParts }] = await Promise.all([import('./bar/buildBar'), import('./bar/barParts')])
  return { build: buildBar, parts: barParts }
}

async function loadLine(): Promise<LoadedKind> {
  const [{ buildLine }, { lineParts }] = await Promise.all([import('./line/buildLine'), import('./line/lineParts')])
  return { build: buildLine, parts: lineParts }
}

async function loadScatter(): Promise<LoadedKind> {
  const [{ buildScatter }, { scatterParts }] = await Promise.all([import('./scatter/buildScatter'), import('./scatter/scatterParts')])
  return { build: buildScatter, parts: scatterParts }
}

async function loadHeatmap(): Promise<LoadedKind> {
  const [{ buildHeatmap }, { heatmapParts }] = await Promise.all([import('./heatmap/buildHeatmap'), import('./heatmap/heatmapParts')])
  return { build: buildHeatmap, parts: heatmapParts }
}

async function loadRadar(): Promise<LoadedKind> {
  const [{ buildRadar }, { radarParts }] = await Promise.all([import('./radar/buildRadar'), import('./radar/radarParts')])
  return { build: buildRadar, parts: radarParts }
}

async function loadDistribution(): Promise<LoadedKind> {
  const [{ buildDistribution }, { distributionParts }] = await Promise.all([import('./distribution/buildDistribution'), import('./distribution/distributionParts')])
  return { build: buildDistribution, parts: distributionParts }
}

/** Every drawn kind, each in a chunk of its own. */
export const registry: Readonly<Record<DrawnKind, () => Promise<LoadedKind>>> = {
  bar: loadBar,
  line: loadLine,
  scatter: loadScatter,
  heatmap: loadHeatmap,
  radar: loadRadar,
  distribution: loadDistribution,
}
