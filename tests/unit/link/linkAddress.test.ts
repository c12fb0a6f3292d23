import { expect, it } from 'vitest'
import { indexDataset } from '@/domain/dataset'
import { DEFAULT_VIEW } from '@/domain/view'
import { readDataFragment } from '@/link/dataFragment'
import { linkWithData } from '@/link/dataLink'
import { linkToView, linkWithTitle } from '@/link/linkAddress'
import { sliceContent } from '@/link/sliceContent'
import { decodeView } from '@/link/viewCodec'
import { sampleContent, sampleDataset } from './sampleData'

const base = 'http://intranet.example/fazhi/'
const view = { ...DEFAULT_VIEW, page: 'compare', chart: 'bar', indicators: ['info_disclosed'], highlight: ['441403116', '350305102'] } as const

it('a sent link opens the view with its data named', () => {
  const { address, length, band } = linkToView(base, view, sampleDataset())
  expect(address.slice(0, 61)).toBe('http://intranet.example/fazhi/?v=1&ds=towns~8f3a21&page=compa')
  expect({ length, band }).toEqual({ length: address.length, band: 'safe' })
  expect(decodeView(address.split('?')[1] ?? '', sampleDataset())).toEqual({
    view: { ...view, dataset: { id: 'towns', fingerprint: '8f3a21' } },
    problems: [],
  })
})

it('a link with data brings all that its view needs', () => {
  const slice = sliceContent(sampleContent(), { towns: [0, 2], years: [1, 2], indicators: ['info_disclosed'], wording: true })
  const link = new URL(linkWithData(base, view, slice)?.address ?? '')
  expect(readDataFragment(link.hash)).toEqual({ kind: 'read', content: slice })
  expect(decodeView(link.search, indexDataset(slice))).toEqual({
    view: { ...view, highlight: ['441403116'], dataset: { id: 'link', fingerprint: slice.fingerprint } },
    problems: [],
  })
})

it('there is none for more data than a link may carry', () => {
  const content = sampleContent()
  const towns = Array.from({ length: 4000 }, (_, i) => ({ ...content.towns[0]!, code: String(i) }))
  expect(linkWithData(base, view, { ...content, towns })).toBeNull()
})

it('is copied with its title and the state of its data', () => {
  expect(linkWithTitle('标题', 'http://a/', '数据：2021–2023')).toBe('标题\nhttp://a/\n数据：2021–2023')
})
