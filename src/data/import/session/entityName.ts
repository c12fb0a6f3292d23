import type { Bilingual } from '@/domain/bilingual'
import { normaliseHeader } from '../roles/normaliseHeader'

const NAMES: readonly (readonly [zh: string, en: string, headers: RegExp])[] = [
  ['乡镇', 'Town', /乡镇|镇街|街镇|镇|乡|街道|town/],
  ['国家', 'Country', /国家|国别|经济体|country|countries|economy/],
  ['县（区）', 'County', /区县|县|^区$|county|district/],
  ['城市', 'City', /城市|^市$|地市|city|municipality|prefecture/],
  ['省份', 'Province', /省|province/],
  ['地区', 'Place', /^(?:名称|地区|地区名称|区域|地方|地名|单位|单位名称|name|entity|area|region|location|place|territory|areaname|regionname|entityname)$/],
  ['村（社区）', 'Village', /村|社区|village/],
]

const TOWNSHIP = /(?:镇|乡|街道)(?:人民政府|政府|办事处)?$/

/** What one row stands for, by the header of its names (乡镇名称 is a town), or by the names under a header that leaves it open (单位). */
export function entityName(header: string, names: readonly string[]): Bilingual {
  const plain = normaliseHeader(header)
  const [zh, en] = NAMES.find(([, , pattern]) => pattern.test(plain)) ?? [header, header]
  const townships = names.filter((name) => TOWNSHIP.test(name)).length
  return zh === '地区' && townships * 2 > names.length ? TOWN : { zh, en }
}

const TOWN: Bilingual = { zh: '乡镇', en: 'Town' }
