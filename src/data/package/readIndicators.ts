import type { Bilingual } from '@/domain/bilingual'
import type { Indicator, Normalisation, Theme } from '@/domain/indicator'
import { DIRECTIONS, INDICATOR_KINDS } from '@/domain/indicator'
import type { DataProblem } from '../dataProblem'
import { problem } from '../dataProblem'
import { jsonProblem, parseJson } from '../json/parseJson'
import type { JsonRow } from '../json/jsonRow'
import { bilingual, isJsonRow, oneOf, textOf, textsOf } from '../json/jsonRow'

const FILE = 'indicators.json'

export interface ReadIndicators {
  readonly themes: readonly Theme[]
  readonly indicators: readonly Indicator[]
  readonly problems: readonly DataProblem[]
  readonly broken: boolean
}

/** Reads the codebook; an entry without id or of unknown kind is an error and left out. */
export function readIndicators(text: string): ReadIndicators {
  const json = parseJson(text)
  if (json.kind !== 'valid') return { themes: [], indicators: [], problems: [jsonProblem(json, FILE)], broken: true }
  const { themes, indicators } = isJsonRow(json.value) ? json.value : {}
  if (!Array.isArray(themes) || !Array.isArray(indicators)) {
    return { themes: [], indicators: [], problems: [problem('stop', 'codebook_shape', { place: { file: FILE } })], broken: true }
  }
  const problems: DataProblem[] = []
  const known = new Set<string>()
  const read = indicators.flatMap((row: unknown, i) => {
    const indicator = isJsonRow(row) ? readIndicator(row) : null
    if (indicator !== null && !known.has(indicator.id)) return [known.add(indicator.id) && indicator]
    problems.push(problem('error', 'indicator_malformed', { place: { file: FILE, row: i + 1 }, quoted: isJsonRow(row) ? textOf(row, 'id') : null }))
    return []
  })
  return { themes: readThemes(themes), indicators: read, problems, broken: false }
}

function readThemes(rows: readonly unknown[]): Theme[] {
  return rows.filter(isJsonRow).map((row) => ({ id: textOf(row, 'id'), name: bilingual(row, 'name') }))
}

function readIndicator(row: JsonRow): Indicator | null {
  const id = textOf(row, 'id')
  const kind = oneOf(INDICATOR_KINDS, row['kind'])
  if (id === '' || kind === null) return null
  return {
    id,
    kind,
    theme: textOf(row, 'theme'),
    name: named(bilingual(row, 'name'), id),
    unit: bilingual(row, 'unit'),
    unitAliases: textsOf(row, 'unit_aliases'),
    direction: oneOf(DIRECTIONS, row['direction']) ?? 'neutral',
    normalise: textsOf(row, 'normalise').flatMap((name) => NORMALISATION_NAMES.get(name) ?? []),
    partOf: textOf(row, 'part_of') || null,
    definition: bilingual(row, 'definition'),
    includes: bilingual(row, 'includes'),
    excludes: bilingual(row, 'excludes'),
    wording: textsOf(row, 'wording'),
    related: textsOf(row, 'related'),
    decimals: typeof row['decimals'] === 'number' ? row['decimals'] : null,
  }
}

const NORMALISATION_NAMES: ReadonlyMap<string, Normalisation> = new Map([
  ['per_10k_residents', '10k'],
  ['per_village', 'village'],
  ['per_officer', 'officer'],
])

function named(name: Bilingual, id: string): Bilingual {
  return name.zh === '' && name.en === '' ? { zh: id, en: id } : name
}
