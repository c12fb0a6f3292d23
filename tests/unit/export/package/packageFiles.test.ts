import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readPackage } from '@/data/package/readPackage'
import type { DatasetInfo } from '@/domain/dataset'
import { packageFiles } from '@/export/package/packageFiles'
import { RESOURCES } from '@/export/package/packageSchema'
import { packageZip } from '@/export/package/packageZip'
import { HOSTILE, dataset } from '../sample'

const info: DatasetInfo = { ...dataset.info, id: 'towns' }
const folder = 'public/data/towns-2021-2023'
const file = (name: string) => readFileSync(`${folder}/${name}`, 'utf8')

function read(files: Readonly<Record<string, string>>) {
  const text = (name: string) => files[name] ?? ''
  return readPackage({ info, towns: text('towns.csv'), sources: text('sources.csv'), indicators: text('indicators.json'), observations: text('observations.csv') })
}

const builtin = read(Object.fromEntries(['towns.csv', 'sources.csv', 'indicators.json', 'observations.csv'].map((name) => [name, file(name)])))

describe('a data set written as a package', () => {
  it('reads back as it was: the built-in one', () => {
    expect(builtin.problems).toEqual([])
    const again = read(packageFiles(builtin.content!))
    expect(again.problems).toEqual([])
    expect(again.content).toEqual(builtin.content)
  })

  it('reads back as it was: one with formulas and markup for names', () => {
    const again = read(packageFiles(dataset))
    expect(again.problems).toEqual([])
    expect(again.content?.towns.map(({ name }) => name)).toEqual(['松源镇', HOSTILE, '=1+1镇', '大张楼镇', '东庄镇'])
    expect(again.content?.columns.get('publicity_materials')?.values).toEqual(dataset.columns.get('publicity_materials')?.values)
  })

  it('describes its files as the built-in one does', () => {
    const described = JSON.parse(packageFiles(builtin.content!)['datapackage.json']) as { resources: { path: string; schema: { fields: { name: string; type: string }[] } }[] }
    const pattern = JSON.parse(file('datapackage.json')) as typeof described
    const shape = ({ resources }: typeof described) => resources.map(({ path, schema }) => ({ path, fields: schema.fields.map(({ name, type }) => `${name}: ${type}`) }))
    expect(shape(described)).toEqual(shape(pattern))
  })

  it('has the columns that its schema names', () => {
    const files = packageFiles(dataset)
    const headers = RESOURCES.filter(({ format }) => format === 'csv').map(({ path, schema }) => [path, schema.fields.map(({ name }) => name).join(',')])
    expect(headers).toEqual((['towns.csv', 'sources.csv', 'observations.csv'] as const).map((path) => [path, files[path].split('\r\n')[0]]))
  })

  it('fits into one zip', async () => {
    const files = unzipSync(await packageZip(dataset, new Date(2024, 0, 1)))
    expect(Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))).toEqual(packageFiles(dataset))
  })
})
