import { formatNumber } from '@/domain/formatNumber'
import { dotTag } from '../labels/cellDot'
import type { Place } from '../shapes/markSeries'
import type { Box } from '../labels/placeLabels'
import { placeLabels } from '../labels/placeLabels'
import { townNameOf, yearOf } from '../labels/place'
import type { Shape } from '../shapes/shape'
import type { ScatterPoint } from './scatterPlan'
import type { ScatterScene } from './scatterScene'
import { dotRadius } from './scatterScene'

/** Up to this many dots are all named, as far as there is room; of more only the highlighted. */
const MOST_NAMED = 40
/** Names that one label holds. */
const MOST_TOGETHER = 3

/** Names beside the dots, with the year where years differ and the signs that a dot cannot carry. */
export function drawNames(scene: ScatterScene, place: Place): Shape[] {
  const { plan, table, context, plot } = scene
  const highlighted = ({ x }: ScatterPoint) => table.view.highlight.has(x.town)
  const named = plan.points.length <= MOST_NAMED ? plan.points : plan.points.filter(highlighted)
  const years = new Set(plan.points.map(({ x }) => x.year)).size > 1
  const wishes = onePlaceEach(named).map(([point, ...others]) => ({
    at: place(point.xValue, point.yValue),
    r: dotRadius(scene, point),
    avoid: reachOf(point, dotRadius(scene, point), place),
    text: namesOf([point, ...others], scene, years),
    needed: [point, ...others].some(highlighted),
  }))
  const bounds = { left: plot.left, top: 0, width: context.width - plot.left, height: plot.top + plot.height + 2 }
  return placeLabels(wishes, { size: 12.5, fill: context.theme.ink, halo: context.theme.ground, bounds })
}

type Shared = readonly [ScatterPoint, ...ScatterPoint[]]

/** Points of the same two figures cover each other: they share one label. */
function onePlaceEach(points: readonly ScatterPoint[]): Shared[] {
  const places = new Map<string, Shared>()
  for (const point of points) {
    const key = `${point.xValue}/${point.yValue}`
    const known = places.get(key)
    places.set(key, known === undefined ? [point] : [...known, point])
  }
  return [...places.values()]
}

function namesOf(points: Shared, scene: ScatterScene, years: boolean): string {
  const { lang, messages } = scene.context.locale
  const { list, listOf } = messages.charts.describe
  const names = points.map((point) => nameOf(point, scene, years))
  return names.length <= MOST_TOGETHER ? list(names) : listOf(names.slice(0, MOST_TOGETHER - 1), formatNumber(names.length, lang))
}

/** Room of the arrows and whiskers of a dot. */
function reachOf({ x, y, xValue, yValue }: ScatterPoint, r: number, place: Place): Box[] {
  const [left, top] = place(xValue, yValue)
  const [right] = place(x.valueMax ?? xValue, yValue)
  const [, high] = place(xValue, y.valueMax ?? yValue)
  const arrows = { right: x.qualifier === 'at_least' ? r + 11 : 0, left: x.qualifier === 'at_most' ? r + 11 : 0, up: y.qualifier === 'at_least' ? r + 11 : 0, down: y.qualifier === 'at_most' ? r + 11 : 0 }
  return [
    { left: left - arrows.left, right: Math.max(right, left + arrows.right), top: top - 3, bottom: top + 3 },
    { left: left - 3, right: left + 3, top: Math.min(high, top - arrows.up), bottom: top + arrows.down },
  ]
}

function nameOf({ x, y }: ScatterPoint, { table, context }: ScatterScene, years: boolean): string {
  const tags = new Set([dotTag(table, x, context.locale), dotTag(table, y, context.locale)])
  const parts = [townNameOf(table, x.town, context.locale), years ? String(yearOf(table, x.year)) : '', ...tags]
  return parts.filter((part) => part !== '').join(' ')
}
