import { describe, expect, it } from 'vitest'
import { walkCells } from '@/components/chart/walkCells'

const GRID = { rows: 3, series: 2 }

describe('walkCells', () => {
  it.each<[[number, number] | null, string, [number, number] | null]>([
    [null, 'ArrowDown', [0, 0]],
    [null, 'End', [0, 0]],
    [[0, 0], 'ArrowDown', [1, 0]],
    [[2, 1], 'ArrowDown', [2, 1]],
    [[0, 1], 'ArrowUp', [0, 1]],
    [[0, 0], 'ArrowRight', [0, 1]],
    [[0, 1], 'ArrowRight', [1, 0]],
    [[2, 1], 'ArrowRight', [2, 1]],
    [[1, 0], 'ArrowLeft', [0, 1]],
    [[0, 0], 'ArrowLeft', [0, 0]],
    [[1, 1], 'Home', [0, 0]],
    [[0, 0], 'End', [2, 1]],
    [[0, 1], 'PageDown', [2, 1]],
    [[0, 0], 'Enter', null],
    [[0, 0], 'a', null],
  ])('from %j, %s goes to %j', (from, key, to) => {
    const start = from === null ? null : { row: from[0], series: from[1] }
    expect(walkCells(start, key, GRID)).toEqual(to === null ? null : { row: to[0], series: to[1] })
  })

  it('has nowhere to go in an empty result', () => {
    expect(walkCells(null, 'ArrowDown', { rows: 0, series: 1 })).toBeNull()
  })
})
