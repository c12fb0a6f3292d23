import { DIRECTIONS, INDICATOR_KINDS } from '@/domain/indicator'
import { BASES, PERIODS, QUALIFIERS, ROW_STATES } from '@/domain/state'

/** A field of a resource, as Frictionless describes it. */
export interface Field {
  readonly name: string
  readonly type: 'string' | 'year' | 'date' | 'number' | 'array'
  readonly constraints?: { readonly required?: boolean; readonly unique?: boolean; readonly enum?: readonly string[] }
}

const required = { required: true } as const
const key = { required: true, unique: true } as const

function text(name: string, constraints?: Field['constraints']): Field {
  return constraints === undefined ? { name, type: 'string' } : { name, type: 'string', constraints }
}

function enumerated(name: string, values: readonly string[], needed = true): Field {
  return text(name, needed ? { required: true, enum: values } : { enum: values })
}

const townKey = { fields: 'town_code', reference: { resource: 'towns', fields: 'town_code' } }
const missingValues = ['']

/** Columns of `towns.csv` for the names in English. */
export const ENGLISH_NAMES = ['name_en', 'county_en', 'prefecture_en', 'province_en'] as const

const townSchema = {
  fields: [text('town_code', key), text('name', required), text('county'), text('prefecture'), text('province'), ...ENGLISH_NAMES.map((name) => text(name))],
  primaryKey: 'town_code',
  missingValues,
}

const sourceSchema = {
  fields: [
    text('source', key),
    text('town_code', required),
    { name: 'year', type: 'year', constraints: required },
    text('title'),
    text('issuer'),
    { name: 'issued_on', type: 'date' },
    text('document_number'),
  ],
  primaryKey: 'source',
  foreignKeys: [townKey],
  missingValues,
}

const both = (name: string) => [text(`${name}_zh`), text(`${name}_en`)]
const list = (name: string): Field => ({ name, type: 'array' })

const indicatorSchema = {
  fields: [
    text('id', key),
    text('theme', required),
    enumerated('kind', INDICATOR_KINDS),
    ...both('name'),
    ...both('unit'),
    list('unit_aliases'),
    enumerated('direction', DIRECTIONS),
    list('normalise'),
    text('part_of'),
    ...['definition', 'includes', 'excludes'].flatMap(both),
    list('related'),
    list('wording'),
  ],
  primaryKey: 'id',
  missingValues,
}

const observationSchema = {
  fields: [
    text('town_code', required),
    { name: 'year', type: 'year', constraints: required },
    text('indicator', required),
    enumerated('state', ROW_STATES),
    { name: 'value', type: 'number' },
    { name: 'value_max', type: 'number' },
    enumerated('qualifier', QUALIFIERS, false),
    enumerated('basis', BASES),
    enumerated('period', PERIODS),
    ...['section', 'excerpt', 'source', 'note', 'note_en'].map((name) => text(name)),
  ],
  primaryKey: ['town_code', 'year', 'indicator'],
  foreignKeys: [townKey],
  missingValues,
}

const csv = { profile: 'tabular-data-resource', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', dialect: { delimiter: ',', lineTerminator: '\r\n', header: true } } as const
const json = { profile: 'data-resource', format: 'json', mediatype: 'application/json', encoding: 'utf-8', dialect: { json: { property: 'indicators', keyed: true } } } as const

/** The four tables of a package with the schema of each. */
export const RESOURCES = [
  { name: 'towns', path: 'towns.csv', ...csv, schema: townSchema },
  { name: 'sources', path: 'sources.csv', ...csv, schema: sourceSchema },
  { name: 'indicators', path: 'indicators.json', ...json, schema: indicatorSchema },
  { name: 'observations', path: 'observations.csv', ...csv, schema: observationSchema },
] as const
