import type { Source } from '@/domain/source'
import type { Observations, ObservationTexts } from '../../dataset/observations'
import type { SilentReport } from './cellReader'
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
    const target = observations.texts[kind]
    const refOf = Uint32Array.from(texts, (text) => target.refOf(cleanText(text)))
    target.reserve(observations.length)
    const { refs } = target
    for (let at = 0; at < observations.length; at++) {
      const ref = refOf[codes[(observations.rows[at] ?? 1) - 1 - range.from] ?? 0] ?? 0
      if (ref !== 0) refs[at] = ref
    }
  }
}

interface SourceSource extends Omit<TextSource, 'shape'> {
  readonly silent: readonly SilentReport[]
}

/** The reports that rows name: one a town and year, the first that is named. */
export function readSourceColumn({ table, range, keys, observations, silent }: SourceSource, towns: readonly { readonly code: string }[]): Source[] {
  const column = keys.get('source')
  if (column === undefined) return []
  const { codes, texts } = table.distinct(column, range)
  const found = new Map<number, Source>()
  const add = (town: number, year: number, row: number): void => {
    const title = cleanText(texts[codes[row - 1 - range.from] ?? 0] ?? '')
    const key = town * 10_000 + year
    if (title !== '' && !found.has(key)) {
      found.set(key, { id: title, town: towns[town]?.code ?? '', year, title, issuer: '', issuedOn: '', documentNumber: '' })
    }
  }
  for (let at = 0; at < observations.length; at++) add(observations.towns[at] ?? 0, observations.years[at] ?? 0, observations.rows[at] ?? 1)
  for (const { town, year, row } of silent) add(town, year, row)
  return [...found.values()]
}
