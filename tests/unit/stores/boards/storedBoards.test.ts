import { expect, it } from 'vitest'
import type { Board } from '@/stores/boards/boardList'
import { readBoards, writeBoards } from '@/stores/boards/storedBoards'

const boards: Board[] = [
  { id: 'b1', title: '通报', charts: [{ id: 'c2', search: 'v=1&page=compare', note: '说明' }, { id: 'c1', search: 'v=1', note: '' }] },
  { id: 'b2', title: '空', charts: [] },
]

it('comes back as it was kept', () => {
  expect(readBoards(writeBoards(boards))).toEqual({ kind: 'valid', value: boards })
})

it.each([
  ['nothing', null, { kind: 'missing' }],
  ['an empty text', '', { kind: 'missing' }],
  ['half a text', '{"version":1,"boards":[', { kind: 'invalid', reason: 'boards_damaged', quoted: '' }],
  ['no version', '{"boards":[]}', { kind: 'invalid', reason: 'boards_damaged', quoted: '' }],
  ['a newer version', '{"version":2,"boards":[]}', { kind: 'invalid', reason: 'boards_newer', quoted: '2' }],
  ['a board without charts', '{"version":1,"boards":[{"id":"b1","title":"a"}]}', { kind: 'invalid', reason: 'boards_damaged', quoted: '' }],
  ['two charts of one id', '{"version":1,"boards":[{"id":"b1","title":"a","charts":[{"id":"c1","search":"v=1"},{"id":"c1","search":"v=1"}]}]}', { kind: 'invalid', reason: 'boards_damaged', quoted: '' }],
  ['no board at all', '{"version":1,"boards":[]}', { kind: 'valid', value: [] }],
])('reads %s', (_, stored, read) => {
  expect(readBoards(stored)).toEqual(read)
})
