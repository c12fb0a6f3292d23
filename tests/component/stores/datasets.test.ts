import { describe, expect, it } from 'vitest'
import type { FileLoader } from '@/stores/fileLoader'
import { useDatasets } from '@/stores/datasets'
import { buildTestDataset } from '../../unit/buildTestDataset'
import { freshStores, publicFiles } from '../withStores'

const own = buildTestDataset({ rows: [['东镇', 2021, '案件', '12']], info: { id: 'local-1', origin: 'local' } })

/** The files of the page, one of them replaced as long as `broken` says so. */
function breaking(file: string, answer: Awaited<ReturnType<FileLoader>>) {
  const state = { broken: true, loads: 0 }
  const files: FileLoader = (path) => {
    state.loads++
    return state.broken && path.endsWith(file) ? Promise.resolve(answer) : publicFiles(path)
  }
  return { state, files }
}

describe('useDatasets', () => {
  it('opens a built-in data set', async () => {
    freshStores()
    const datasets = useDatasets()
    const opening = datasets.open('towns')
    expect(datasets.status).toBe('loading')
    const dataset = await opening
    expect(datasets.status).toBe('ready')
    expect(datasets.active).toBe(dataset)
    expect(dataset?.towns.map(({ name }) => name)).toEqual(['荫城镇', '松源镇', '大张楼镇', '东庄镇', '皇宫镇'])
    expect(datasets.entries.map(({ info, status }) => [info.id, status])).toEqual([['towns', 'ready'], ['demo', 'idle']])
  })

  it('loads the same data set once', async () => {
    const { files, state } = breaking('', { kind: 'missing' })
    state.broken = false
    freshStores({ files })
    const datasets = useDatasets()
    await Promise.all([datasets.open('towns'), datasets.open('towns')])
    await datasets.open('towns')
    expect(state.loads).toBe(5)
  })

  it.each([
    ['observations.csv', { kind: 'invalid', reason: 'file_missing', quoted: '' }, { code: 'file_missing', file: 'towns-2021-2023/observations.csv' }],
    ['catalog.json', { kind: 'valid', value: '{' }, { code: 'file_malformed', file: 'catalog.json' }],
    ['towns.csv', { kind: 'invalid', reason: 'file_is_html', quoted: '<!doctype' }, { code: 'file_is_html', file: 'towns-2021-2023/towns.csv' }],
    ['observations.csv', { kind: 'valid', value: 'town_code,year\n1,2\n' }, { code: 'column_missing', file: 'observations.csv' }],
  ] as const)('names the file that is wrong, and recovers: %s %j', async (file, answer, expected) => {
    const { files, state } = breaking(file, answer)
    freshStores({ files })
    const datasets = useDatasets()
    expect(await datasets.open('towns')).toBeNull()
    expect(datasets.status).toBe('failed')
    expect(datasets.problems[0]).toMatchObject({ code: expected.code, place: { file: expected.file } })
    state.broken = false
    await datasets.retry()
    expect([datasets.status, datasets.problems, datasets.active?.towns.length]).toEqual(['ready', [], 5])
  })

  it('knows nothing of a data set that no one has', async () => {
    freshStores()
    const datasets = useDatasets()
    expect(await datasets.open('elsewhere')).toBeNull()
    expect(datasets.active).toBeNull()
  })

  it('takes in the reader’s own data, and lets it go again, but not the built-in', async () => {
    freshStores()
    const datasets = useDatasets()
    await datasets.open('towns')
    datasets.add(own)
    expect(datasets.active?.info.id).toBe('local-1')
    datasets.remove('local-1')
    datasets.remove('towns')
    expect(datasets.entries.map(({ info }) => info.id)).toEqual(['towns', 'demo'])
  })

  it('keeps the last one asked for, whichever arrives last', async () => {
    freshStores()
    const datasets = useDatasets()
    await Promise.all([datasets.open('demo'), datasets.open('towns')])
    expect(datasets.active?.info.id).toBe('towns')
  })
})
