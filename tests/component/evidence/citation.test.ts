import { describe, expect, it } from 'vitest'
import { citation } from '@/components/evidence/citation'
import { particularsOf } from '@/components/evidence/particulars'
import type { Evidence } from '@/components/evidence/readEvidence'
import { readEvidence } from '@/components/evidence/readEvidence'
import { messages as english } from '@/locales/en'
import { messages as chinese } from '@/locales/zh-CN'
import { at, dataset } from './fixture'

const zh = { lang: 'zh', messages: chinese } as const
const en = { lang: 'en', messages: english } as const
const source = { id: 'dong-2022', town: '110101101', year: 2022, title: '2022年度法治政府建设情况报告', issuer: '东镇人民政府', issuedOn: '2023-01-05', documentNumber: '东政发〔2023〕1号' }

function evidenceOf(town: string): Evidence {
  const evidence = readEvidence(dataset, at(town, 'materials'))
  if (evidence === null) throw new Error('the fixture knows every town')
  return { ...evidence, source, texts: { ...evidence.texts, section: '二、普法宣传' } }
}

describe('citation', () => {
  it('says what, where and in which report', () => {
    expect(citation(evidenceOf('110101101'), false, zh)).toBe(
      '山省江市东县东镇，2022年，发放宣传资料份数：≥5,000份。原文：“印发各类宣传资料5000余份”。见“二、普法宣传”。东镇人民政府《2022年度法治政府建设情况报告》，东政发〔2023〕1号、2023-01-05。',
    )
  })

  it('speaks English, and calls invented figures invented', () => {
    expect(citation(evidenceOf('110102101'), true, en)).toBe(
      '[Demonstration data, not a real place] 西镇, 2022. Publicity materials: “宣传资料数万份”. Wording: “宣传资料数万份”. Section “二、普法宣传”. 东镇人民政府, 2022年度法治政府建设情况报告, 东政发〔2023〕1号, 2023-01-05.',
    )
  })
})

describe('readEvidence', () => {
  it.each([
    ['town', { ...at('999', 'materials') }],
    ['indicator', { ...at('110101101', 'nothing') }],
    ['year', { ...at('110101101', 'materials'), year: 1999 }],
  ])('is null where the data does not know the %s', (_, address) => {
    expect(readEvidence(dataset, address)).toBeNull()
  })

  it('gathers the checks in which the figure took part', () => {
    expect(evidenceOf('110101101').flags.map(({ rule }) => rule)).toEqual(['likely_slip'])
    expect(evidenceOf('110102101').flags).toEqual([])
  })
})

describe('particularsOf', () => {
  it('tells how the wording became the value', () => {
    expect(particularsOf(evidenceOf('110101101'), '', zh)).toEqual([
      { term: 'section', text: '二、普法宣传' },
      { term: 'report', text: '2022年度法治政府建设情况报告' },
      { term: 'issuer', text: '东镇人民政府' },
      { term: 'documentNumber', text: '东政发〔2023〕1号' },
      { term: 'issuedOn', text: '2023-01-05' },
      { term: 'reading', text: '原文“5000余份”，读作不少于' },
      { term: 'basis', text: '报告原文所载' },
    ])
  })
})
