import { expect, it } from 'vitest'
import type { Board } from '@/stores/boards/boardList'
import { addBoard, addChart, changeChart, moveChart, removeChart, renameBoard } from '@/stores/boards/boardList'

const board: Board = { id: 'b1', title: '通报', charts: ['c1', 'c2', 'c3'].map((id) => ({ id, search: id, note: '' })) }
const order = ({ charts }: Board) => charts.map(({ id }) => id).join(' ')

it.each([
  ['c1', 1, 'c2 c1 c3'],
  ['c1', 9, 'c2 c3 c1'],
  ['c3', 0, 'c3 c1 c2'],
  ['c3', -1, 'c3 c1 c2'],
  ['c9', 0, 'c1 c2 c3'],
])('moves %s to place %i: %s', (id, to, wanted) => {
  expect(order(moveChart(board, id, to))).toBe(wanted)
})

it('gives a new chart an id that no chart has', () => {
  expect(order(addChart(removeChart(board, 'c2'), 'v=1'))).toBe('c1 c3 c4')
})

it('gives a new board an id that no board has, and its charts ids of their own', () => {
  const { boards } = addBoard([{ ...board, id: 'b4' }], { title: '收到', charts: [{ search: 'v=1', note: '注' }] })
  expect(boards.at(-1)).toEqual({ id: 'b5', title: '收到', charts: [{ id: 'c1', search: 'v=1', note: '注' }] })
})

it('keeps its name when renamed to nothing', () => {
  expect([renameBoard(board, ' 二季度 ').title, renameBoard(board, '  ').title]).toEqual(['二季度', '通报'])
})

it('changes one chart and no other', () => {
  expect(changeChart(board, 'c2', { note: '注' }).charts.map(({ note }) => note)).toEqual(['', '注', ''])
})
