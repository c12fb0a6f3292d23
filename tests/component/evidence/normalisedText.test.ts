import { describe, expect, it } from 'vitest'
import { normalisedText } from '@/components/evidence/normalisedText'
import { readEvidence } from '@/components/evidence/readEvidence'
import type { Normalisation } from '@/domain/indicator'
import { messages } from '@/locales/zh-CN'
import { at, dataset } from './fixture'

function tell(town: string, per: Normalisation): string {
  const evidence = readEvidence(dataset, at(town, 'materials'))
  return evidence === null ? 'unknown' : normalisedText(dataset, { evidence, per }, { lang: 'zh', messages })
}

describe('normalisedText', () => {
  it.each([
    ['a floor stays one, and the divisor is told', '110101101', 'village', '每村（社区） ≥416.67份（除以村数 12）'],
    ['no divisor in the report', '110101101', 'officer', ''],
    ['as reported', '110101101', 'raw', ''],
    ['nothing to divide', '110102101', 'village', ''],
  ] as const)('%s', (_, town, per, text) => {
    expect(tell(town, per)).toBe(text)
  })
})
