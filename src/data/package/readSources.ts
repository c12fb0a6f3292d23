import type { Source } from '@/domain/source'
import type { DataProblem, ProblemCode } from '../dataProblem'
import { problem } from '../dataProblem'
import { readYear } from '../values/readYear'
import type { PackageRow } from './packageTable'
import { readPackageTable } from './packageTable'

const SCHEMA = { file: 'sources.csv', required: ['source', 'town_code', 'year'] } as const

export interface ReadSources {
  readonly sources: readonly Source[]
  readonly problems: readonly DataProblem[]
  readonly broken: boolean
}

/** Reads `sources.csv`; reports of unknown towns or years are errors and left out. */
export function readSources(text: string, towns: ReadonlySet<string>): ReadSources {
  const table = readPackageTable(text, SCHEMA)
  const problems = [...table.problems]
  const sources = table.rows.flatMap((row) => {
    const year = readYear(row.text('year'))
    const fault = sourceFault(row, { known: towns.has(row.text('town_code')), dated: year.kind === 'valid' })
    if (fault !== null) problems.push(fault)
    return fault === null && year.kind === 'valid' ? [readSource(row, year.value.year)] : []
  })
  return { sources, problems, broken: table.broken }
}

function sourceFault(row: PackageRow, { known, dated }: { known: boolean; dated: boolean }): DataProblem | null {
  if (!known) return cellFault(row, 'town_unknown', 'town_code')
  return dated ? null : cellFault(row, 'year_unreadable', 'year')
}

function cellFault(row: PackageRow, code: ProblemCode, field: string): DataProblem {
  return problem('error', code, { place: { file: SCHEMA.file, row: row.row, field }, quoted: row.text(field) })
}

function readSource(row: PackageRow, year: number): Source {
  return {
    id: row.text('source'),
    town: row.text('town_code'),
    year,
    title: row.text('title'),
    issuer: row.text('issuer'),
    issuedOn: row.text('issued_on'),
    documentNumber: row.text('document_number'),
  }
}
