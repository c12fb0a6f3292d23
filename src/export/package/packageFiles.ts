import type { Bilingual } from '@/domain/bilingual'
import type { DatasetContent, IndicatorColumn } from '@/domain/dataset'
import type { Indicator, Normalisation } from '@/domain/indicator'
import { STATE_CODES, unpackMarks } from '@/domain/state'
import type { TextColumn } from '@/domain/textColumn'
import { textAt } from '@/domain/textColumn'
import type { CsvValue } from '../writeCsv'
import { writeCsv } from '../writeCsv'
import { packageDescriptor } from './packageDescriptor'
import { ENGLISH_NAMES } from './packageSchema'

/** File of a data package → its text. */
export type PackageTexts = Readonly<Record<'datapackage.json' | 'towns.csv' | 'sources.csv' | 'indicators.json' | 'observations.csv', string>>

/** A data set as the files of a Frictionless Data Package, in the form of the built-in ones. */
export function packageFiles(content: DatasetContent): PackageTexts {
  return {
    'datapackage.json': writeJson(packageDescriptor(content)),
    'towns.csv': writeRows(['town_code', 'name', 'county', 'prefecture', 'province', ...ENGLISH_NAMES], townRows(content)),
    'sources.csv': writeRows(['source', 'town_code', 'year', 'title', 'issuer', 'issued_on', 'document_number'], sourceRows(content)),
    'indicators.json': writeJson(codebook(content)),
    'observations.csv': writeRows(OBSERVATION_FIELDS, observationRows(content)),
  }
}

const OBSERVATION_FIELDS = [
  ...['town_code', 'year', 'indicator', 'state', 'value', 'value_max', 'qualifier'],
  ...['basis', 'period', 'section', 'excerpt', 'source', 'note', 'note_en'],
]

function writeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function writeRows(header: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return writeCsv([header, ...rows])
}

function townRows({ towns }: DatasetContent): CsvValue[][] {
  return towns.map(({ code, name, county, prefecture, province, english }) => {
    const { name: nameEn = '', county: countyEn = '', prefecture: prefectureEn = '', province: provinceEn = '' } = english ?? {}
    return [code, name, county, prefecture, province, nameEn, countyEn, prefectureEn, provinceEn]
  })
}

function sourceRows({ sources }: DatasetContent): CsvValue[][] {
  return sources.map(({ id, town, year, title, issuer, issuedOn, documentNumber }) => [id, town, year, title, issuer, issuedOn, documentNumber])
}

function observationRows(content: DatasetContent): CsvValue[][] {
  const { towns, years } = content
  return towns.flatMap(({ code }, town) =>
    years.flatMap((year, at) => {
      const cell = town * years.length + at
      const source = content.sources[content.reports[cell] ?? -1]?.id ?? ''
      return content.indicators.flatMap(({ id }) => {
        const row = observationRow(content.columns.get(id), cell, source)
        return row === null ? [] : [[code, year, id, ...row]]
      })
    }),
  )
}

function observationRow(column: IndicatorColumn | undefined, cell: number, source: string): CsvValue[] | null {
  const state = STATE_CODES[column?.states[cell] ?? 0] ?? null
  if (column === undefined || state === null) return null
  const value = column.values[cell] ?? NaN
  const { qualifier, basis, period } = unpackMarks(column.marks[cell] ?? 0)
  const text = (texts: TextColumn) => textAt(texts, cell) ?? ''
  return [
    state,
    Number.isNaN(value) ? null : value,
    column.maxima.get(cell) ?? null,
    qualifier ?? '',
    basis,
    period,
    text(column.sections),
    text(column.excerpts),
    source,
    text(column.notes),
    text(column.notesEn),
  ]
}

function codebook({ themes, indicators, info }: DatasetContent): object {
  return { version: info.version, themes: themes.map(({ id, name }) => ({ id, ...named('name', name) })), indicators: indicators.map(indicatorRow) }
}

const NORMALISATION_NAMES: Readonly<Record<Normalisation, string>> = {
  raw: '',
  '10k': 'per_10k_residents',
  village: 'per_village',
  officer: 'per_officer',
}

function indicatorRow(indicator: Indicator): object {
  const { id, theme, kind, name, unit, unitAliases, direction, normalise, partOf, decimals } = indicator
  return {
    id,
    theme,
    kind,
    ...named('name', name),
    ...named('unit', unit),
    unit_aliases: unitAliases,
    direction,
    normalise: normalise.map((normalisation) => NORMALISATION_NAMES[normalisation]).filter((label) => label !== ''),
    part_of: partOf,
    ...named('definition', indicator.definition),
    ...named('includes', indicator.includes),
    ...named('excludes', indicator.excludes),
    related: indicator.related,
    wording: indicator.wording,
    ...(decimals === null ? {} : { decimals }),
  }
}

function named(part: string, { zh, en }: Bilingual): Record<string, string> {
  return { [`${part}_zh`]: zh, [`${part}_en`]: en }
}
