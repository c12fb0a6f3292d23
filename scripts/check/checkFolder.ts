import { checkCodebook } from './checkCodebook'
import { checkKeys } from './checkKeys'
import { checkSchema } from './checkSchema'
import { checkStates } from './checkStates'
import { checkVerbatim } from './checkVerbatim'
import { checkWording } from './checkWording'
import type { DataPackage, Table } from './dataPackage'
import type { Folder } from './readFolder'
import type { Verdict } from './verdict'
import { judge } from './verdict'

/** Everything that can be held against a data set itself. `reports`: folder of the report texts, null where there is none. */
export function checkFolder({ pack, tables, texts }: Folder, reports: string | null): Verdict[] {
  const table = (name: string) => tableNamed(tables, name)
  const [observations, indicators, sources] = [table('observations'), table('indicators'), table('sources')]
  return [
    judge('datapackage.json: describes a licensed package', [pack], complainOfPackage),
    ...[...tables.values()].flatMap((one) => checkSchema(one, texts.get(one.resource.path) ?? '')),
    ...checkKeys(tables),
    ...checkCodebook(indicators, themesOf(texts.get(indicators.resource.path) ?? '')),
    judge('datapackage.json: allows the indicators of the codebook', [observations], (one) => complainOfEnum(one, indicators)),
    ...checkStates({ observations, indicators, sources }),
    ...checkWording(observations, indicators),
    ...(reports === null ? [] : checkVerbatim(observations, sources, reports)),
  ]
}

function tableNamed(tables: ReadonlyMap<string, Table>, name: string): Table {
  const table = tables.get(name)
  if (table === undefined) throw new Error(`datapackage.json has no resource ${name}`)
  return table
}

function complainOfPackage({ title, version, licenses, sources }: DataPackage): string | null {
  if (title === '' || !/^\d+\.\d+\.\d+$/.test(version)) return 'has no title or version'
  if (licenses[0]?.name !== 'CC-BY-4.0') return 'is not licensed CC-BY-4.0'
  return sources.length > 0 ? null : 'names no sources'
}

/** A foreign key cannot point into a JSON file, so the schema lists the indicators itself. */
function complainOfEnum({ resource }: Table, { rows }: Table): string | null {
  const allowed = resource.schema.fields.find((field) => field.name === 'indicator')?.constraints?.enum ?? []
  return allowed.join() === rows.map((row) => row['id']).join() ? null : 'lists other indicators than indicators.json'
}

function themesOf(codebook: string): string[] {
  const { themes } = JSON.parse(codebook) as { themes: { id: string }[] }
  return themes.map((theme) => theme.id)
}
