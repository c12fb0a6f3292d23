import { UNNAMED_REPORT, indexDataset } from '@/domain/dataset'
import type { Dataset, IndicatorColumn } from '@/domain/dataset'
import type { Indicator } from '@/domain/indicator'
import { packMarks, stateCode } from '@/domain/state'
import { EMPTY_TEXTS } from '@/domain/textColumn'
import type { Town } from '@/domain/town'
import { seeded } from './random.mjs'

const YEARS = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]

/** A cube of towns × 8 years × indicators, the last of them the population; a tenth of the cells is empty, a twentieth of the figures rounded. */
export function nationalCube(towns: readonly Town[], pattern: Indicator, indicators: number): Dataset {
  const random = seeded(6)
  const cells = towns.length * YEARS.length
  const list = Array.from({ length: indicators }, (_, i): Indicator => ({ ...pattern, id: i > 0 && i === indicators - 1 ? 'population' : `i${i}`, name: { zh: `${pattern.name.zh}（${i + 1}）`, en: `${pattern.name.en} (${i + 1})` } }))
  return indexDataset({
    info: { id: 'national', origin: 'local', title: { zh: '全国', en: 'All' }, description: { zh: '', en: '' }, synthetic: true, entity: { zh: '乡镇', en: 'town' }, version: '1', licence: '' },
    towns,
    years: YEARS,
    themes: [{ id: pattern.theme, name: { zh: '主题', en: 'Theme' } }] as never,
    indicators: list,
    sources: [],
    reports: new Int32Array(cells).fill(UNNAMED_REPORT),
    columns: new Map(list.map(({ id }) => [id, column(cells, random)])),
    checks: [],
    fingerprint: '000000',
  })
}

function column(cells: number, random: () => number): IndicatorColumn {
  const exact = packMarks({ qualifier: 'exact', basis: 'printed', period: 'year' })
  const rounded = packMarks({ qualifier: 'at_least', basis: 'printed', period: 'year' })
  const values = new Float64Array(cells)
  const states = new Uint8Array(cells)
  const marks = new Uint8Array(cells)
  const reported = stateCode('reported')
  for (let cell = 0; cell < cells; cell++) {
    const missing = random() < 0.1
    values[cell] = missing ? NaN : Math.floor(random() ** 3 * 5000)
    states[cell] = missing ? 0 : reported
    marks[cell] = missing ? 0 : random() < 0.05 ? rounded : exact
  }
  return { values, states, marks, maxima: new Map(), excerpts: EMPTY_TEXTS, sections: EMPTY_TEXTS, notes: EMPTY_TEXTS, notesEn: EMPTY_TEXTS }
}
