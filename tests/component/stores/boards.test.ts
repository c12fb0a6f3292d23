import { describe, expect, it } from 'vitest'
import { BOARDS_KEY, UNREAD_BOARDS_KEY, useBoards } from '@/stores/boards'
import { freshStores, memoryStorage } from '../withStores'

function boardsOver(storage = memoryStorage()) {
  freshStores({ storage })
  return { boards: useBoards(), storage }
}

describe('boards of the reader', () => {
  it('make a first board at the first pin, and know a chart that is there already', () => {
    const { boards } = boardsOver()
    expect([boards.pin('v=1&a', '我的看板'), boards.pin('v=1&a', '我的看板'), boards.pin('v=1&b', '我的看板')]).toEqual(['pinned', 'already', 'pinned'])
    expect(boards.boards).toEqual([{ id: 'b1', title: '我的看板', charts: [{ id: 'c1', search: 'v=1&a', note: '' }, { id: 'c2', search: 'v=1&b', note: '' }] }])
  })

  it('survive a reload', () => {
    const { boards, storage } = boardsOver()
    boards.pin('v=1', '我的看板')
    boards.setChart('b1', 'c1', { note: '说明' })
    expect(boardsOver(storage).boards.current?.charts).toEqual([{ id: 'c1', search: 'v=1', note: '说明' }])
  })

  it('hold 24 charts and say when they are full', () => {
    const { boards } = boardsOver()
    const outcomes = Array.from({ length: 25 }, (_, i) => boards.pin(`v=1&i=${i}`, '我的看板'))
    expect([outcomes[23], outcomes[24], boards.current?.charts.length]).toEqual(['pinned', 'full', 24])
  })

  it('bring back what was removed, in its place', () => {
    const { boards } = boardsOver()
    for (const search of ['a', 'b', 'c']) boards.pin(search, '我的看板')
    boards.removeChart('b1', 'c2')
    expect(boards.current?.charts.map(({ search }) => search)).toEqual(['a', 'c'])
    boards.undo()
    expect(boards.current?.charts.map(({ search }) => search)).toEqual(['a', 'b', 'c'])
    boards.removeBoard('b1')
    expect([boards.boards, boards.removal?.kind]).toEqual([[], 'board'])
    boards.undo()
    expect(boards.current?.charts.length).toBe(3)
  })

  it('do not undo each other in two windows', () => {
    const { boards: first, storage } = boardsOver()
    const { boards: second } = boardsOver(storage)
    first.pin('a', '我的看板')
    second.pin('b', '我的看板')
    first.refresh()
    expect(first.current?.charts.map(({ search }) => search)).toEqual(['a', 'b'])
  })

  it('take in a board from outside beside their own', () => {
    const { boards } = boardsOver()
    boards.pin('a', '我的看板')
    boards.adopt({ title: '收到', charts: [{ search: 'b', note: '' }] })
    expect([boards.boards.map(({ title }) => title), boards.current?.title]).toEqual([['我的看板', '收到'], '收到'])
  })
})

describe('boards that cannot be read', () => {
  it.each([['{"version":9}', 'boards_newer'], ['{"ver', 'boards_damaged']])('%s is told and put aside before anything is written', (stored, fault) => {
    const { boards, storage } = boardsOver(memoryStorage({ [BOARDS_KEY]: stored }))
    expect(boards.fault).toBe(fault)
    expect(storage.items.get(BOARDS_KEY)).toBe(stored)
    boards.pin('a', '我的看板')
    expect(storage.items.get(UNREAD_BOARDS_KEY)).toBe(stored)
  })
})

it('says where the browser keeps nothing, and works on', () => {
  const storage = { ...memoryStorage(), setItem: () => { throw new Error('full') } }
  const { boards } = boardsOver(storage)
  boards.pin('a', '我的看板')
  boards.pin('b', '我的看板')
  expect([boards.kept, boards.current?.charts.length]).toEqual([false, 2])
})

describe('a pin that is taken back', () => {
  it.each<[string, boolean, string[][]]>([
    ['takes its chart off', false, [['我的看板', 'a']]],
    ['leaves a board that holds something else, though it was made for it', true, [['我的看板', 'a']]],
  ])('%s', (_what, made, expected) => {
    const { boards } = boardsOver()
    boards.pin('a', '我的看板')
    boards.pin('b', '我的看板')
    boards.unpin({ board: 'b1', search: 'b', made })
    expect(boards.boards.map(({ title, charts }) => [title, ...charts.map(({ search }) => search)])).toEqual(expected)
  })

  it('takes an empty board with it only if that was made for it', () => {
    const left = [true, false].map((made) => {
      const { boards } = boardsOver()
      boards.pin('a', '我的看板')
      boards.unpin({ board: 'b1', search: 'a', made })
      return boards.boards.map(({ title, charts }) => [title, charts.length])
    })
    expect(left).toEqual([[], [['我的看板', 0]]])
  })
})
