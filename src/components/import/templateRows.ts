import { inLang } from '@/domain/bilingual'
import type { Indicator } from '@/domain/indicator'
import type { FullLocale } from '@/locales/messages'

export type TemplateShape = 'long' | 'wide'

/** A template: its header, two example rows, and what each column is for. */
export interface Template {
  readonly rows: readonly (readonly string[])[]
  readonly explained: readonly (readonly [column: string, meaning: string])[]
}

const SHOWN_INDICATORS = ['admin_inspections', 'info_disclosed', 'disputes_resolved', 'publicity_materials'] as const

/** The rows of a template in one language; indicators by the names of the codebook. */
export function templateRows(shape: TemplateShape, indicators: readonly Indicator[], { lang, messages }: FullLocale): Template {
  const { template } = messages.importer
  const shown = SHOWN_INDICATORS.flatMap((id) => indicators.find((indicator) => indicator.id === id) ?? [])
  const nameOf = ({ name, unit }: Indicator): string => template.nameWithUnit(inLang(name, lang), inLang(unit, lang))
  const { town, year, indicator, value, unit, wording, note } = template.columns
  if (shape === 'wide') {
    return {
      rows: [[town, year, ...shown.map(nameOf)], ...template.towns.map((name, i) => [name, '2023', ...shown.map((_, at) => template.figures[i]?.[at] ?? '')])],
      explained: [[town, template.meanings.town], [year, template.meanings.year], ...shown.map((one): [string, string] => [nameOf(one), inLang(one.definition, lang)])],
    }
  }
  const [first, second] = shown
  return {
    rows: [
      [town, year, indicator, value, unit, wording, note],
      [template.towns[0] ?? '', '2023', first === undefined ? '' : inLang(first.name, lang), template.rounded, first === undefined ? '' : inLang(first.unit, lang), template.wording, template.exampleNote],
      [template.towns[1] ?? '', '2023', second === undefined ? '' : inLang(second.name, lang), '37', second === undefined ? '' : inLang(second.unit, lang), '', template.exampleNote],
    ],
    explained: [
      [town, template.meanings.town],
      [year, template.meanings.year],
      [indicator, template.meanings.indicator],
      [value, template.meanings.value],
      [unit, template.meanings.unit],
      [wording, template.meanings.wording],
      [note, template.meanings.note],
    ],
  }
}
