import type { Town } from '@/domain/town'

/** Towns of the country, in the order of their codes. */
export interface Gazetteer {
  readonly towns: readonly Town[]
  readonly byCode: ReadonlyMap<string, Town>
}

/** Reads the lines of `gazetteer.txt`, whose form `scripts/makeGazetteer.mjs` describes. */
export function readGazetteer(text: string): Gazetteer {
  const towns: Town[] = []
  let prefecture = ''
  let province = ''
  for (const line of text.split('\n')) {
    const [area = '', county = '', newPrefecture = '', newProvince = '', list = ''] = line.split('|')
    if (list === '') continue
    if (newPrefecture !== '') prefecture = newPrefecture === '-' ? '' : newPrefecture
    if (newProvince !== '') province = newProvince
    for (const entry of list.split(',')) towns.push({ code: area + entry.slice(0, 3), name: entry.slice(3), county, prefecture, province })
  }
  return { towns, byCode: new Map(towns.map((town) => [town.code, town])) }
}
