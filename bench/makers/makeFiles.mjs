import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BENCH, MADE } from '../lib/buildPages.mjs'
import { encodeGbk, isGbk } from './encodeGbk.mjs'
import { longCsv, wideCsv } from './longCsv.mjs'

/**
 * Files on disk, to be chosen as a clerk chooses them.
 * @param {{ rows: number, wide?: boolean, encoding?: 'UTF-8' | 'GBK', seed?: number }} wanted
 * @returns its path and size
 */
export function makeFile({ rows, wide = false, encoding = 'UTF-8', seed = 1 }) {
  const folder = join(MADE, 'files')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${wide ? 'wide' : 'long'}-${rows}-${encoding}-${seed}.csv`)
  const text = (wide ? wideCsv : longCsv)({ towns: readTowns(encoding), rows, seed })
  writeFileSync(path, encoding === 'GBK' ? encodeGbk(text) : text)
  return { path, bytes: statSync(path).size }
}

/** Townships of the gazetteer; for GBK those whose names it can write. */
function readTowns(encoding) {
  const lines = readFileSync(join(BENCH, '..', 'src/data/towns/gazetteer.txt'), 'utf8').split('\n')
  const towns = lines.flatMap((line) => {
    const [area, county, , , list = ''] = line.split('|')
    return list === '' ? [] : list.split(',').map((entry) => ({ code: area + entry.slice(0, 3), name: entry.slice(3), county }))
  })
  return encoding === 'GBK' ? towns.filter(({ name, county }) => isGbk(name + county)) : towns
}
