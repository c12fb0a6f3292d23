import { describe, expect, it } from 'vitest'
import type { ViewChange } from '@/domain/view'
import { DEFAULT_VIEW } from '@/domain/view'
import { decodeView, encodeView } from '@/link/viewCodec'
import { sampleDataset } from './sampleData'

const dataset = sampleDataset()
const read = (search: string) => decodeView(search, dataset)
const view = (shows: ViewChange) => ({ ...DEFAULT_VIEW, ...shows })
const told = (search: string) => read(search).problems.map(({ code, place, quoted, values }) => [code, place.field, quoted, values.kept])

describe('the address bar', () => {
  it('is empty for the default view', () => {
    expect(encodeView(DEFAULT_VIEW, { full: false, dataset })).toBe('')
  })

  it('holds what differs from the default, in the order of the format', () => {
    const changed = view({ highlight: ['140404102'], page: 'compare', indicators: ['a', '乙'], towns: ['140404102'] })
    expect(encodeView(changed, { full: false, dataset })).toBe('page=compare&indicator=a~%E4%B9%99&town=140404102&highlight=140404102')
  })

  const own = { ...dataset, info: { ...dataset.info, id: 'x7', origin: 'local' as const } }

  it('does not take the data still open for the data chosen', () => {
    expect(encodeView(view({ dataset: { id: 'demo', fingerprint: null } }), { full: false, dataset: own })).toBe('ds=demo')
  })

  it("names the reader's own data by what it holds", () => {
    expect(encodeView(view({ dataset: { id: 'x7', fingerprint: null } }), { full: false, dataset: own })).toBe('ds=local~8f3a21')
  })
})

describe('a sent link', () => {
  it('holds every parameter with version and data', () => {
    expect(encodeView(DEFAULT_VIEW, { full: true, dataset })).toBe(
      'v=1&ds=towns~8f3a21&page=overview&chart=auto&indicator=auto&town=*&region=*&year=auto&per=raw&sort=source&facet=none' +
        '&axis=shared&scale=linear&missing=list&theme=*&highlight=-&evidence=-&q=&lang=auto&look=auto&embed=0',
    )
  })

  it.each([
    ['v=1&ds=towns~8f3a21&page=compare&chart=bar&town=140404102', 'embed', null],
    ['v=1&ds=towns~8f3a21&page=compare&q=%E6%A3%80%E6', 'q', '检\uFFFD'],
    ['town=%E8%8D%AB%E5%9F%8E%E9%95%87~%E8%8D%A', 'town', '\uFFFD\uFFFD'],
  ])('says when it was cut: %s', (search, field, quoted) => {
    expect(told(search)).toContainEqual(['link_truncated', field, quoted, expect.any(Number)])
  })
})

describe('all towns but some', () => {
  const towns = { allBut: ['140404102'] }

  it('are written by those left out: a link over every town of the country stays short', () => {
    expect(encodeView(view({ towns }), { full: false, dataset })).toBe('town=*~!140404102')
    expect(encodeView(view({ towns: { allBut: Array.from({ length: 40 }, (_, i) => String(140404100 + i)) } }), { full: true, dataset }).length).toBeLessThan(800)
  })

  it.each(['*~!140404102', '*%7E%21140404102', '*～！140404102', '*~!%E8%8D%AB%E5%9F%8E%E9%95%87'])('are read from %s', (written) => {
    expect(read(`town=${written}`)).toEqual({ view: view({ towns }), problems: [] })
  })

  it.each(['*~', '*~!', '*~!新桥乡'])('are all of them where none of these is known: %s', (written) => {
    expect(read(`town=${written}`).view).toEqual(DEFAULT_VIEW)
  })
})

describe('what is not understood', () => {
  it.each([
    ['page=home', [['link_unreadable', 'page', 'home', 0]]],
    ['chart=pie', [['link_unreadable', 'chart', 'pie', 0]]],
    ['year=20x4', [['link_unreadable', 'year', '20x4', 0]]],
    ['year=2023..2021', [['link_unreadable', 'year', '2023..2021', 0]]],
    ['year=2021..2022..2023', [['link_unreadable', 'year', '2021..2022..2023', 0]]],
    ['year=2035', [['link_not_in_data', 'year', '2035', 0]]],
    ['town=新桥乡', [['link_not_in_data', 'town', '新桥乡', 0]]],
    ['town=东庄镇', [['link_ambiguous', 'town', '东庄镇', 0]]],
    ['town=~', [['link_unreadable', 'town', '~', 0]]],
    ['town=*~!140404102~!新桥乡', [['link_not_in_data', 'town', '新桥乡', 1]]],
    ['town=*~!140404102~140404102', [['link_unreadable', 'town', '140404102', 1]]],
    ['town=*~140404102', [['link_unreadable', 'town', '140404102', 1]]],
    ['indicator=nonsense', [['link_not_in_data', 'indicator', 'nonsense', 0]]],
    ['region=99', [['link_not_in_data', 'region', '99', 0]]],
    ['theme=weather', [['link_not_in_data', 'theme', 'weather', 0]]],
    ['highlight=140404102~999', [['link_not_in_data', 'highlight', '999', 1]]],
    ['evidence=140404102.admin_inspections', [['link_unreadable', 'evidence', '140404102.admin_inspections', 0]]],
    ['evidence=140404102.admin_inspections.2031', [['link_not_in_data', 'evidence', '140404102.admin_inspections.2031', 0]]],
    ['embed=yes', [['link_unreadable', 'embed', 'yes', 0]]],
    ['v=x', [['link_unreadable', 'v', 'x', 0]]],
    ['v=2', [['link_newer_version', 'v', '2', 0]]],
    ['ds=towns~zz', [['link_unreadable', 'ds', 'zz', 1]]],
    ['ds=a~b~c', [['link_unreadable', 'ds', 'a~b~c', 0]]],
    [`q=${'字'.repeat(51)}`, [['link_too_long', 'q', '字'.repeat(51), 1]]],
    ['page=__proto__', [['link_unreadable', 'page', '__proto__', 0]]],
    ['indicator=constructor', [['link_not_in_data', 'indicator', 'constructor', 0]]],
  ])('%s is told', (search, problems) => {
    expect(told(search)).toEqual(problems)
  })

  it('takes its default', () => {
    expect(read('page=home&chart=pie&year=20x4&town=新桥乡&evidence=x&embed=yes').view).toEqual(DEFAULT_VIEW)
  })

  it('leaves the valid part of a list', () => {
    expect(read('town=140404102~新桥乡~441403116').view).toEqual(view({ towns: ['140404102', '441403116'] }))
  })

  it('is judged by its syntax alone while the data is not there', () => {
    expect(decodeView('town=新桥乡&indicator=nonsense&year=2035', null)).toEqual({
      view: view({ towns: ['新桥乡'], indicators: ['nonsense'], years: { kind: 'span', from: 2035, to: 2035 } }),
      problems: [],
    })
  })

  it('is no trouble where the key is unknown', () => {
    expect(read('from=singlemessage&isappinstall=0&nsukey=a%2Fb&utm_source=x&__proto__=1&page=data')).toEqual({ view: view({ page: 'data' }), problems: [] })
  })
})

describe('what was changed on the way is mended', () => {
  const compare = view({ page: 'compare', towns: ['140404102', '441403116'], query: 'a b' })
  it.each([
    ['?page=compare&town=140404102~441403116&q=a+b'],
    ['page=compare&amp;town=140404102~441403116&amp;amp;q=a%20b'],
    ['？page＝compare＆town＝140404102～441403116＆q＝a b'],
    ['%EF%BC%9Fpage%EF%BC%9Dcompare%EF%BC%86town%EF%BC%9D140404102%EF%BD%9E441403116&q=a%20b'],
    ['?page=compare&town=140404102%7E441403116&q=a%20b'],
    ['?page=compare&town=%25E8%258D%25AB%25E5%259F%258E%25E9%2595%2587~441403116&q=a%2520b'],
    ['?page%3Dcompare%26town%3D%25E8%258D%25AB%25E5%259F%258E%25E9%2595%2587~441403116%26q%3Da%2520b'],
    ['?page=compare&town=荫城镇~松源镇&q=a+b。'],
    ['?page=compare&town=荫城镇~松源镇&q=a+b%E3%80%82%EF%BC%89'],
    ['?page=compare&town=荫城镇~松源镇&q=a+b》”'],
    ['?page=compare&page=data&town=140404102~441403116~140404102&q=a+b'],
  ])('%s', (search) => {
    expect(read(search)).toEqual({ view: compare, problems: [] })
  })

  it('names become codes, and a plural page its page', () => {
    expect(read('page=boards&highlight=松源镇&evidence=荫城镇.admin_inspections.2022&region=广东省~1404').view).toEqual(
      view({
        page: 'board',
        highlight: ['441403116'],
        regions: ['广东省', '1404'],
        evidence: { town: '140404102', indicator: 'admin_inspections', year: 2022 },
      }),
    )
  })
})
