import type { ChartKind } from '@/domain/view'
import type { ChartBuilder } from './builder'

/** A chart kind with the parts of ECharts that it needs, to be handed to `use`. */
export interface LoadedKind {
  readonly build: ChartBuilder
  readonly parts: readonly unknown[]
}

export type DrawnKind = Exclude<ChartKind, 'table'>

const loadBar = async (): Promise<LoadedKind> => {
  const [{ buildBar }, { barParts }] = await Promise.all([import('./bar/buildBar'), import('./bar/barParts')])
  return { build: buildBar, parts: barParts }
}

/** Every drawn kind, each in a chunk of its own. */
export const registry: Readonly<Record<DrawnKind, () => Promise<LoadedKind>>> = {
  bar: loadBar,
  line: loadBar,
  scatter: loadBar,
  heatmap: loadBar,
  radar: loadBar,
  distribution: loadBar,
}
