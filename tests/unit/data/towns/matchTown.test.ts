import { beforeAll, describe, expect, test } from 'vitest'
import { loadGazetteer } from '@/data/towns/loadGazetteer'
import { createTownMatcher } from '@/data/towns/matchTown'
import type { TownMatcher, TownQuery } from '@/data/import/towns/townMatcher'

let matcher: TownMatcher
beforeAll(async () => {
  matcher = createTownMatcher(await loadGazetteer())
})

/** The match in short: a code, codes of several, or names suggested. */
function match(name: string, where: Partial<TownQuery> = {}): string {
  const found = matcher.match({ name, code: '', county: '', prefecture: '', province: '', ...where })
  if (found.kind === 'unique') return found.town.code
  if (found.kind === 'several') return `several: ${found.towns.map(({ code }) => code).join(' ')}`
  return `none: ${found.suggestions.map((town) => town.name).join(' ')}`
}

describe('createTownMatcher', () => {
  test.each([
    ['荫城镇', '140404102'],
    [' 荫城镇　', '140404102'],
    ['荫城镇人民政府', '140404102'],
    ['上党区荫城镇', '140404102'],
    ['上党荫城镇', '140404102'],
    ['长治市上党区荫城镇', '140404102'],
    ['山西省长治市上党区荫城镇', '140404102'],
    ['山西-长治-上党-荫城镇', '140404102'],
    ['秀屿区东庄镇', '350305101'],
  ])('a name that is one place: %s is %s', (name, code) => expect(match(name)).toBe(code))

  test('a name that stands in several counties is left open, unless its region is told', () => {
    expect(match('东庄镇')).toMatch(/^several: (\d{9} ?){2,}$/)
    expect(match('东庄镇', { county: '秀屿区' })).toBe('350305101')
    expect(match('东庄镇', { prefecture: '莆田市' })).toBe('350305101')
    expect(match('东庄镇', { province: '福建' })).toBe('350305101')
  })

  test('near names are only suggested', () => {
    expect(match('荫城')).toBe('none: 荫城镇')
    expect(match('阴城镇', { county: '上党区' })).toBe('none: 荫城镇')
    expect(match('沙河区荫城镇')).toBe('none: ')
    expect(match('法国')).toBe('none: ')
    expect(match('')).toBe('none: ')
  })

  test('a code gives its town with its regions', () => {
    expect(matcher.find('654202102')).toEqual({ code: '654202102', name: '皇宫镇', county: '乌苏市', prefecture: '塔城地区', province: '新疆维吾尔自治区' })
    expect(matcher.find('999999999')).toBeNull()
  })
})
