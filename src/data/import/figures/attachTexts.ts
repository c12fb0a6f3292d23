import type { Source } from '@/domain/source'
import type { Observations, ObservationTexts } from '../../dataset/observations'
import { cleanText } from '../table/cleanText'
import type { Role } from '../roles/role'
import type { Shape } from '../shape/planShape'
import type { CellTable, RowRange } from '../table/cellTable'

export interface TextSource {
  readonly table: CellTable
  readonly range: RowRange
  readonly keys: ReadonlyMap<Role, number>
  readonly shape: Shape
  readonly observations: Observations
}

const COLUMNS: readonly (readonly [Role, keyof ObservationTexts])[] = [
  ['wording', 'excerpts'],
  ['section', 'sections'],
  ['note', 'notes'],
  ['note_en', 'notesEn'],
]

/** Puts the texts of a row beside its observations; in wide tables only notes belong to all figures of the row. */
export function attachTexts({ table, range, keys, shape, observations }: TextSource): void {
  for (const [role, kind] of COLUMNS) {
    const column = keys.get(role)
    if (column === undefined || (shape !== 'long' && kind !== 'notes')) continue
    const { codes, texts } = table.distinct(column, range)
    const cleaned = texts.map(cleanText)
    const target = observations.texts[kind]
    for (let at = 0; at < observations.length; at++) {
      const text = cleaned[codes[(observations.rows[at] ?? 1) - 1 - range.from] ?? 0] ?? ''
      if (text !== '') target.set(at, text)
    }
  }
}


/** The reports that rows name: one a town and year, the first that is named. */
export function readSourceColumn({ table, range, keys, observations }: TextSource, towns: readonly { readonly code: string }[]): Source[] {
  const column = keys.get('source')
  if (column === undefined) return []
  const { codes, texts } = table.distinct(column, range)
  const found = new Map<number, Source>()
  for (let at = 0; at < observations.length; at++) {
    const title = cleanText(texts[codes[(observations.rows[at] ?? 1) - 1 - range.from] ?? 0] ?? '')
    const [town, year] = [observations.towns[at] ?? 0, observations.years[at] ?? 0]
    const key = town * 10_000 + year
    if (title !== '' && !found.has(key)) {
      found.set(key, { id: title, town: towns[town]?.code ?? '', year, title, issuer: '', issuedOn: '', documentNumber: '' })
    }
  }
  return [...found.values()]
}
