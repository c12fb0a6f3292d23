import type { PlaceNames, Town } from '@/domain/town'
import type { DataProblem } from '../dataProblem'
import { problem } from '../dataProblem'
import type { PackageRow, PackageTable } from './packageTable'
import { readPackageTable } from './packageTable'

const SCHEMA = { file: 'towns.csv', required: ['town_code', 'name'] } as const

export interface ReadTowns {
  readonly towns: readonly Town[]
  readonly problems: readonly DataProblem[]
  readonly broken: boolean
}

/** Reads `towns.csv`; a second row for one code is an error and left out. */
export function readTowns(text: string): ReadTowns {
  const table = readPackageTable(text, SCHEMA)
  const towns = new Map<string, Town>()
  const problems = [...table.problems]
  for (const row of table.rows) {
    const town = readTown(row)
    if (town.code === '' || town.name === '') problems.push(cellProblem(table, row, 'town_unnamed'))
    else if (towns.has(town.code)) problems.push(cellProblem(table, row, 'town_repeated'))
    else towns.set(town.code, town)
  }
  return { towns: [...towns.values()], problems, broken: table.broken }
}

function readTown(row: PackageRow): Town {
  const own = readNames(row, '')
  const english = readNames(row, '_en')
  return { code: row.text('town_code'), ...own, ...(Object.values(english).some((name) => name !== '') ? { english } : {}) }
}

function readNames(row: PackageRow, suffix: string): PlaceNames {
  const [name = '', county = '', prefecture = '', province = ''] = ['name', 'county', 'prefecture', 'province'].map((column) => row.text(column + suffix))
  return { name, county, prefecture, province }
}

function cellProblem({ file }: PackageTable, row: PackageRow, code: 'town_unnamed' | 'town_repeated'): DataProblem {
  return problem('error', code, { place: { file, row: row.row, field: 'town_code' }, quoted: row.text('town_code') })
}
