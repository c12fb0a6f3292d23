import { describe, expect, test } from 'vitest'
import { DEFAULT_VIEW } from '@/domain/view'
import { BOARD_LIMITS, LONGEST_SEARCH } from '@/domain/limits'
import { indexDataset } from '@/domain/dataset'
import { readBoardFile, readBoardFragment } from '@/link/boardCodec'
import { readDataFragment } from '@/link/dataFragment'
import { writePackedFragment } from '@/link/packedFragment'
import { decodeView } from '@/link/viewCodec'
import { importFixture, csv } from '../../fixtures/import/importFixture'

const MB = 1 << 20
const { content } = await importFixture(csv([['乡镇', '年份', '行政检查次数'], ['新桥镇', '2023', '1']]))
const dataset = indexDataset(content ?? expect.unreachable())
const codes = (search: string) => [...new Set(decodeView(search, dataset).problems.map(({ code }) => code))]

describe('a link of two megabytes', () => {
  test('is not read, and said so', () => {
    expect(decodeView(`?q=${'a'.repeat(2 * MB)}`, dataset)).toEqual({ view: DEFAULT_VIEW, problems: [{ code: 'link_too_large', level: 'error', place: { field: '' }, quoted: null, values: { kept: 0 } }] })
  })

  test.each([
    ['data', readDataFragment(`#d=1.f.${2 * MB}.abcd.${'A'.repeat(2 * MB)}`), 'link_data_too_large'],
    ['a board', readBoardFragment(`#b=1.f.${2 * MB}.abcd.${'A'.repeat(2 * MB)}`), 'board_too_large'],
  ])('as %s in the fragment is refused', (_, read, code) => {
    expect(read.kind === 'refused' ? read.problem.code : read.kind).toBe(code)
  })
})

describe('a link as long as one is read', () => {
  const fill = (text: string) => text.repeat(Math.floor((LONGEST_SEARCH - 20) / text.length))

  test.each([
    ['closing quotes before a letter', `?q=${fill('"')}x`, ['link_too_long']],
    ['ampersands', `?${fill('&')}`, []],
    ['unknown parameters', `?${fill('a=b&')}`, []],
    ['towns that are not there', `?town=${fill('ab~')}`, ['link_not_in_data']],
    ['regions that are not there', `?region=${fill('9~')}`, ['link_not_in_data']],
    ['per cent signs', `?q=${fill('%')}`, ['link_truncated']],
    ['half characters', `?q=${fill('%E9')}`, ['link_truncated']],
    ['NUL', `?q=${fill('%00')}`, ['link_too_long']],
    ['a second encoding', `?q=${fill('%2541')}`, ['link_too_long']],
  ])('of %s is read', (_, search, expected) => {
    expect(codes(search)).toEqual(expected)
  })
})

describe('a board', () => {
  const views = Array.from({ length: 10_000 }, () => ({ q: 'v=1&page=compare' }))

  test('of ten thousand views in a link is refused', () => {
    const read = readBoardFragment(`#${writePackedFragment('b', { t: '看板', c: views })}`)
    expect(read.kind === 'refused' ? read.problem.code : read.kind).toBe('board_too_large')
  })

  test('of ten thousand views in a file is refused', () => {
    const read = readBoardFile(JSON.stringify({ format: 'zhenjian-board', version: 1, title: '看板', charts: views.map(({ q }) => ({ search: q })) }))
    expect(read.kind === 'refused' ? read.problem.code : read.kind).toBe('board_file_unreadable')
  })

  test('shows no sign in its title or notes that is not seen', () => {
    const read = readBoardFragment(`#${writePackedFragment('b', { t: '\u202e报通', c: [{ q: 'v=1', n: '新\u200b桥' }] })}`)
    expect(read).toEqual({ kind: 'read', board: { title: '报通', charts: [{ search: 'v=1', note: '新桥' }] } })
  })

  test('holds its limit to the letter', () => {
    const read = readBoardFragment(`#${writePackedFragment('b', { t: '', c: views.slice(0, BOARD_LIMITS.charts) })}`)
    expect(read.kind === 'read' ? read.board.charts.length : read.kind).toBe(BOARD_LIMITS.charts)
  })
})

test.each(['__proto__', 'constructor', 'prototype', '<script>alert(1)</script>', 'javascript:alert(1)', '\u202e'])('%s as any value of a link changes nothing', (value) => {
  const keys = ['ds', 'page', 'chart', 'indicator', 'town', 'region', 'year', 'per', 'sort', 'facet', 'axis', 'scale', 'missing', 'theme', 'highlight', 'evidence', 'lang', 'look', 'embed', value]
  const { view } = decodeView(`?${keys.map((key) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`).join('&')}`, dataset)
  expect(view).toEqual({ ...DEFAULT_VIEW, dataset: { id: value, fingerprint: null } })
})
