import type { Panel, Rect } from '../panels/panels'
import type { Extent } from '../scales/scale'
import type { BarLayout } from './barLayout'

/** A panel with its place and its lines laid out. */
export interface BarPanel {
  readonly panel: Panel
  readonly index: number
  readonly rect: Rect
  readonly layout: BarLayout
  readonly extent: Extent
}
