import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW } from '@/domain/view'
import { readDataFile, writeDataFile } from '@/link/dataFile'
import { sampleDataset } from './sampleData'

const dataset = sampleDataset()
const view = { ...DEFAULT_VIEW, page: 'compare', indicators: ['info_disclosed'], towns: ['140404102'], query: '检查' } as const
const file = (): Record<string, unknown> => JSON.parse(writeDataFile(dataset, view)) as Record<string, unknown>

it('keeps all of a data set and the view on it', () => {
  const read = readDataFile(file())
  const { info, ...cube } = dataset
  expect(read).toMatchObject({
    kind: 'read',
    file: {
      dataset: { ...cube, fingerprint: expect.any(String) as string, info: { ...info, origin: 'local', id: expect.stringMatching(/^local-[0-9a-f]{6}$/) as string } },
      view: { ...view, dataset: { id: expect.stringMatching(/^local-/) as string } },
      problems: [],
    },
  })
})

it('tells what of the view it does not know, and opens all the same', () => {
  const read = readDataFile({ ...file(), view: 'v=1&town=新桥乡&page=compare' })
  expect(read.kind === 'read' && read.file.problems.map(({ quoted }) => quoted)).toEqual(['新桥乡'])
})

describe('what is refused', () => {
  it.each<[string, unknown, string]>([
    ['no object', null, 'data_file_unreadable'],
    ['JSON of another kind', { format: 'geojson', version: 1, view: '', data: {} }, 'data_file_unreadable'],
    ['data that does not hold together', { ...file(), data: { years: [] } }, 'data_file_unreadable'],
    ['no data', { ...file(), data: undefined }, 'data_file_unreadable'],
    ['a newer version', { ...file(), version: 2 }, 'data_file_newer'],
  ])('%s', (_, json, code) => {
    const read = readDataFile(json)
    expect(read.kind === 'refused' && read.problem.code).toBe(code)
  })
})
