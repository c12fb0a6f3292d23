import { readCellTexts } from '@/domain/cell'
import type { Indicator } from '@/domain/indicator'
import type { ResultTable } from '@/domain/resultTable'
import type { Locale } from '@/locales/messages'
import type { TownYears } from '@/query/rows/leftOut'
import { townNameOf, yearOf } from '../labels/place'
import { shortWording } from '../labels/wording'
import { townYears } from './phrases'

/** A town that gives words only, with the words where it is one year: 东庄镇（2021年，“数万份”）. */
export function vaguePlace(table: ResultTable, { town, indicator }: { town: TownYears; indicator: Indicator }, locale: Locale): string {
  const [year, second] = town.years
  if (year === undefined || second !== undefined) return townYears(table, town, locale)
  const { excerpt } = readCellTexts(table.dataset, { town: town.town, year, indicator })
  if (excerpt === '') return townYears(table, town, locale)
  const { common, charts } = locale.messages
  return charts.describe.placeWith(townNameOf(table, town.town, locale), String(yearOf(table, year)), common.quote(shortWording(excerpt)))
}
