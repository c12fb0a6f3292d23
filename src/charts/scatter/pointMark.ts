import { flagMark } from '../marks/flagMark'
import type { DotAxis, DotFace } from '../marks/dotMark'
import { dotFace, dotMark } from '../marks/dotMark'
import type { Mark } from '../shapes/markSeries'
import { datumOf } from '../shapes/markSeries'
import type { TownStyles } from '../palette'
import type { ScatterPoint } from './scatterPlan'
import type { ScatterScene } from './scatterScene'
import { dotRadius } from './scatterScene'

/** Faces in the order in which one overrides another where the two figures of a point differ. */
const FACES: readonly DotFace[] = ['outlined', 'dashed', 'hollow', 'ring', 'filled']

/** A dot with the signs of both its figures, each along its own axis. Its evidence is that of the y figure. */
export function pointMark(point: ScatterPoint, scene: ScatterScene, styles: TownStyles): Mark {
  const { table, context } = scene
  const series = table.series.findIndex(({ indicator }) => indicator.id === point.y.indicator.id)
  const r = dotRadius(scene, point)
  return {
    datum: { ...datumOf(table, point.y, { series, value: [point.xValue, point.yValue] }), also: { row: point.x.row, series: table.series.findIndex(({ indicator }) => indicator.id === point.x.indicator.id) } },
    draw: (place) => {
      const [x, y] = place(point.xValue, point.yValue)
      const axes: DotAxis[] = [
        { direction: 'right', qualifier: point.x.qualifier, max: point.x.valueMax === null ? null : place(point.x.valueMax, point.yValue)[0] },
        { direction: 'up', qualifier: point.y.qualifier, max: point.y.valueMax === null ? null : place(point.xValue, point.y.valueMax)[1] },
      ]
      const dot = dotMark({ x, y, r, style: styles(point.x.town), ground: context.theme.ground, face: faceOf(point), axes })
      const flagged = point.x.flagged || point.y.flagged
      return [{ kind: 'circle', x, y, r: Math.max(9, r + 4), fill: 'rgba(0,0,0,0)' }, ...dot, ...(flagged ? flagMark(x + r - 1, y - r - 3, context.theme.seal) : [])]
    },
  }
}

function faceOf({ x, y }: ScatterPoint): DotFace {
  const faces = [dotFace(x), dotFace(y)]
  return FACES.find((face) => faces.includes(face)) ?? 'filled'
}
