import { readFileSync } from 'node:fs'
import { readCatalog } from '@/data/package/readCatalog'
import { readPackage } from '@/data/package/readPackage'
import type { Dataset } from '@/domain/dataset'
import { indexDataset } from '@/domain/dataset'

const FOLDER = 'public/data'

/** A data set that the page offers, read from its files. */
export function readBuiltin(id: string): Dataset {
  const catalog = readCatalog(readFileSync(`${FOLDER}/catalog.json`, 'utf8'))
  if (catalog.kind !== 'valid') throw new Error('the catalog cannot be read')
  const entry = catalog.value.find(({ info }) => info.id === id)
  if (entry === undefined) throw new Error(`no data set ${id}`)
  const text = (name: string) => readFileSync(`${FOLDER}/${entry.folder}/${name}`, 'utf8')
  const { content, problems } = readPackage({
    info: entry.info,
    towns: text('towns.csv'),
    sources: text('sources.csv'),
    indicators: text('indicators.json'),
    observations: text('observations.csv'),
  })
  if (content === null) throw new Error(JSON.stringify(problems))
  return indexDataset(content)
}
