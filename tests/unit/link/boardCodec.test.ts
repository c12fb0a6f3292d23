import { describe, expect, it } from 'vitest'
import type { BoardContent } from '@/link/boardShape'
import { readBoardFile, readBoardFragment, writeBoardFile, writeBoardFragment } from '@/link/boardCodec'
import { BOARD_LIMITS } from '@/domain/limits'
import { lengthBand } from '@/link/lengthBand'
import { writePackedFragment } from '@/link/packedFragment'
import { encodeView } from '@/link/viewCodec'
import { DEFAULT_VIEW } from '@/domain/view'

const search = (indicator: string) => encodeView({ ...DEFAULT_VIEW, page: 'compare', chart: 'bar', indicators: [indicator] }, { full: true })
const board: BoardContent = {
  title: '一季度通报',
  charts: [
    { search: search('admin_inspections'), note: '口径不同，不宜直接比较。\n“≥”为不少于。' },
    { search: search('info_disclosed'), note: '' },
  ],
}
const fragment = `#${writeBoardFragment(board)}`
const codeOf = (hash: string) => {
  const read = readBoardFragment(hash)
  return read.kind === 'refused' ? read.problem.code : read.kind
}

describe('a board in a link', () => {
  it('comes back as it was sent', () => {
    expect(fragment).toMatch(/^#b=1\.f\.\d+\.[0-9a-f]{4}\.[\w-]+$/)
    expect(readBoardFragment(fragment)).toEqual({ kind: 'read', board })
  })

  it('opens for ever', () => {
    const sent = '#b=1.f.171.b83e.q1YqUbJSetkw61nXUiUdpWQlq-hqpUKgUJmtoVpKsW1JfnlecZ1FmnGikaFaQWJ6qm1yfm5BYlGqWnJGYlGJbVJikVpmXkpmcmJJfpFtZl5afnxKZnFyTn5xaooaSLOtllpqblJqiq0B0Pg8oMFP-xc_3dfyZEfv0wk9SrWxtQA'
    expect(readBoardFragment(sent)).toEqual({
      kind: 'read',
      board: { title: '通报', charts: [{ search: 'v=1&ds=towns~8f3a21&page=compare&chart=bar&indicator=info_disclosed&town=*&embed=0', note: '口径不同' }] },
    })
  })

  it('is safe to paste with four charts', () => {
    const charts = ['admin_inspections', 'info_disclosed', 'disputes_resolved', 'mediators'].map((id) => ({ search: search(id), note: '说明一两句。' }))
    expect(lengthBand(`https://example.org/zhenjian/?page=board#${writeBoardFragment({ title: '通报', charts })}`.length)).toBe('safe')
  })

  it('that was cut says so at every length, with both lengths where they are known', () => {
    for (let length = 2; length < fragment.length; length += 1) {
      expect([length, codeOf(fragment.slice(0, length))]).toEqual([length, expect.stringMatching(/^board_(cut|incomplete)$/)])
    }
    const [, , length = '', sum = ''] = fragment.split('.')
    expect(readBoardFragment(`#b=1.f.${length}.${sum}.abc`)).toEqual({
      kind: 'refused',
      problem: { code: 'board_incomplete', level: 'stop', place: {}, quoted: null, values: { expected: Number(length), received: 3 } },
    })
  })

  it.each([
    ['nothing', '', 'absent'],
    ['data in its place', '#d=1.f.4.0000.AAAA', 'absent'],
    ['a word that begins alike', '#board', 'absent'],
    ['a newer version', '#b=2.f.4.0000.AAAA', 'board_newer'],
    ['a changed sign', `${fragment.slice(0, -1)}${fragment.endsWith('A') ? 'B' : 'A'}`, 'board_damaged'],
    ['JSON of another kind', `#${writePackedFragment('b', { t: '看板', c: 'none' })}`, 'board_damaged'],
    ['a title beyond the limit', `#${writePackedFragment('b', { t: '长'.repeat(BOARD_LIMITS.title + 1), c: [] })}`, 'board_damaged'],
    ['more charts than a board holds', `#${writePackedFragment('b', { t: '', c: Array(BOARD_LIMITS.charts + 1).fill({ q: 'v=1' }) })}`, 'board_too_large'],
    ['ten mebibytes of one letter', `#${writePackedFragment('b', { t: 'x'.repeat(10 * 1024 * 1024), c: [] })}`, 'board_too_large'],
    ['punctuation at its end', `${fragment}。`, 'read'],
    ['its equals sign encoded', fragment.replace('=', '%3D'), 'read'],
  ])('%s', (_, hash, code) => {
    expect(codeOf(hash)).toBe(code)
  })
})

describe('a board in a file', () => {
  it('comes back as it was saved, a byte order mark before it or not', () => {
    expect(readBoardFile(writeBoardFile(board))).toEqual({ kind: 'read', board })
    expect(readBoardFile(`\uFEFF${writeBoardFile(board)}`)).toEqual({ kind: 'read', board })
  })

  it.each([
    ['no JSON', '{"format":', 'board_file_unreadable'],
    ['another kind of file', '{"format":"zhenjian","version":1}', 'board_file_unreadable'],
    ['a list', '[]', 'board_file_unreadable'],
    ['charts that are none', '{"format":"zhenjian-board","version":1,"title":"a","charts":[1]}', 'board_file_unreadable'],
    ['a newer version', '{"format":"zhenjian-board","version":2,"title":"a","charts":[]}', 'board_newer'],
  ])('%s is refused', (_, content, code) => {
    const read = readBoardFile(content)
    expect(read.kind === 'refused' ? read.problem.code : read.kind).toBe(code)
  })
})
