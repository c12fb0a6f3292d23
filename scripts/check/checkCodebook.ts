import type { Row, Table } from './dataPackage'
import type { Verdict } from './verdict'
import { firstComplaint, judge } from './verdict'

const NORMALISATIONS = new Set(['per_10k_residents', 'per_village', 'per_officer'])
const BOTH_LANGUAGES = ['name', 'unit', 'definition', 'includes', 'excludes']
const NEVER_EMPTY = ['name_zh', 'name_en', 'definition_zh', 'definition_en', 'wording']

/** Every indicator is told in both languages and refers only to what exists. `themes`: ids of the codebook. */
export function checkCodebook(table: Table, themes: readonly string[]): Verdict[] {
  const known = new Map(table.rows.map((row) => [row['id'] ?? '', row]))
  const complain = firstComplaint<Row>([
    complainOfTexts,
    (row) => (themes.includes(row['theme'] ?? '') ? null : `theme “${row['theme'] ?? ''}” is unknown`),
    (row) => complainOfRelations(row, known),
    complainOfKind,
  ])
  return [
    judge(`${table.resource.path}: indicators whole and related to each other`, table.rows, (row) => {
      const complaint = complain(row)
      return complaint === null ? null : `${row['id'] ?? ''}: ${complaint}`
    }),
  ]
}

function complainOfTexts(row: Row): string | null {
  const empty = NEVER_EMPTY.find((field) => (row[field] ?? '') === '')
  if (empty !== undefined) return `${empty} is empty`
  const alone = BOTH_LANGUAGES.find((field) => (row[`${field}_zh`] === '') !== (row[`${field}_en`] === ''))
  return alone === undefined ? null : `${alone} is told in one language only`
}

function complainOfRelations(row: Row, known: ReadonlyMap<string, Row>): string | null {
  const total = row['part_of'] ?? ''
  if (total !== '' && known.get(total)?.['kind'] !== 'count') return `part_of “${total}” is no counted indicator`
  const lost = listOf(row['related']).find((id) => !known.has(id) || id === row['id'])
  return lost === undefined ? null : `related “${lost}” is unknown or itself`
}

function complainOfKind(row: Row): string | null {
  const strange = listOf(row['normalise']).find((way) => !NORMALISATIONS.has(way))
  if (strange !== undefined) return `normalise “${strange}” is unknown`
  if (row['kind'] === 'mention') return row['unit_zh'] === '' ? null : 'a mention has no unit'
  if (row['unit_zh'] === '') return 'has no unit'
  return row['kind'] === 'rate' && row['unit_zh'] !== '%' ? 'a rate is told in %' : null
}

function listOf(cell: string | undefined): string[] {
  return cell === undefined || cell === '' ? [] : cell.split('~')
}
