import { describe, expect, it } from 'vitest'
import { unpackEmbedded } from '@/data/package/embedded'
import { readCatalog } from '@/data/package/readCatalog'
import { readPackage } from '@/data/package/readPackage'
import type { Dataset } from '@/domain/dataset'
import { DEFAULT_VIEW } from '@/domain/view'
import { boardPage, singleFile } from '@/export/singleFile'
import { readBoardFragment } from '@/link/boardCodec'
import { buildTestDataset } from '../buildTestDataset'

const page = '<!doctype html><head><meta charset="utf-8"></head><body><script type="text/plain" id="zhenjian-data">b2xk</script><script type="module">run("$&")</script></body>'

const ownTable = buildTestDataset({
  named: false,
  rows: [
    ['甲镇', 2022, 'cases', '≥12'],
    ['乙镇', 2023, 'cases', '1–2'],
    ['</script><b>丙', 2023, 'cases', '“数万”'],
    ['丁镇', 2022, 'cases', '无'],
  ],
  info: { id: 'local-7', origin: 'local', title: { zh: '我的数据', en: '' }, synthetic: false },
})

/** What the page in one file would read from itself. */
function readBack(html: string | null): { start: string; content: Dataset | null; origin: string | undefined } {
  const packed = /id="zhenjian-data">([^<]*)</.exec(html ?? '')?.[1] ?? ''
  const embedded = unpackEmbedded(packed)
  if (embedded.kind !== 'valid') throw new Error('nothing embedded')
  const { files, start } = embedded.value
  const catalog = readCatalog(files['catalog.json'] ?? '')
  const entry = catalog.kind === 'valid' ? catalog.value[0] : undefined
  const text = (name: string): string => files[`${entry?.folder ?? ''}/${name}`] ?? ''
  const { content } = readPackage({ info: entry!.info, towns: text('towns.csv'), sources: text('sources.csv'), indicators: text('indicators.json'), observations: text('observations.csv') })
  return { start, content: content as Dataset | null, origin: entry?.info.origin }
}

describe('a page in one file with the reader’s own data', () => {
  const made = singleFile({ page, dataset: ownTable, view: { ...DEFAULT_VIEW, page: 'compare', indicators: ['cases'], chart: 'table' } })
  const { start, content, origin } = readBack(made)

  it('holds every figure, rounded, range, zero and words', () => {
    const column = content?.columns.get('cases')
    const before = ownTable.columns.get('cases')
    expect(content?.towns.map(({ name }) => name)).toEqual(['甲镇', '乙镇', '</script><b>丙', '丁镇'])
    expect([column?.values, column?.states, column?.marks, column?.maxima]).toEqual([before?.values, before?.states, before?.marks, before?.maxima])
    expect(content?.reports).toEqual(ownTable.reports)
  })

  it('opens with the view that it was saved from', () => {
    expect(start).toMatch(/^v=1&ds=page~000000&page=compare&chart=table&indicator=cases&/)
    expect(origin).toBe('builtin')
  })

  it('leaves the rest of the page as it was', () => {
    expect(made?.replace(/zhenjian-data">[^<]*/, 'zhenjian-data">b2xk')).toBe(page)
  })
})

it('is not made of another page', () => {
  expect(singleFile({ page: '<!doctype html>', dataset: ownTable, view: DEFAULT_VIEW })).toBeNull()
})

describe('a page in one file with a board', () => {
  const other = buildTestDataset({ rows: [['戊镇', 2024, 'cases', '7']], info: { id: 'local-8', origin: 'local', title: { zh: '另一份', en: '' }, synthetic: false } })
  const chart = (dataset: Dataset, year: number) => ({ dataset, view: { ...DEFAULT_VIEW, page: 'compare' as const, indicators: ['cases'], years: { kind: 'span' as const, from: year, to: year } }, note: `${year}` })
  const made = boardPage({ page, title: '通报', charts: [chart(ownTable, 2022), chart(other, 2024), chart(ownTable, 2023)] })
  const packed = /id="zhenjian-data">([^<]*)</.exec(made ?? '')?.[1] ?? ''
  const embedded = unpackEmbedded(packed)
  const { files, start } = embedded.kind === 'valid' ? embedded.value : { files: {}, start: '' }
  const [query = '', hash = ''] = start.split('#')

  it('holds each data set of its charts once', () => {
    const catalog = readCatalog((files as Record<string, string>)['catalog.json'] ?? '')
    expect(catalog.kind === 'valid' && catalog.value.map(({ info, folder }) => [info.id, folder, info.title.zh])).toEqual([['page', 'page', '我的数据'], ['page-2', 'page-2', '另一份']])
    expect(Object.keys(files).filter((name) => name.endsWith('observations.csv'))).toEqual(['page/observations.csv', 'page-2/observations.csv'])
  })

  it('opens with the board, whose charts name the data as the page does', () => {
    const board = readBoardFragment(`#${hash}`)
    expect(query).toMatch(/^v=1&ds=page~000000&page=board&/)
    expect(board.kind === 'read' && [board.board.title, board.board.charts.map(({ search, note }) => [/ds=([^&]*)/.exec(search)?.[1], /year=([^&]*)/.exec(search)?.[1], note])]).toEqual(['通报', [['page~000000', '2022', '2022'], ['page-2~000000', '2024', '2024'], ['page~000000', '2023', '2023']]])
  })

  it('is not made of a board without charts', () => {
    expect(boardPage({ page, title: '', charts: [] })).toBeNull()
  })
})
