import { describe, expect, it } from 'vitest'
import { vaguePhrase } from '@/data/values/vaguePhrase'

describe('vaguePhrase', () => {
  it.each([
    ['宣传资料数万份', '数万份'],
    ['开展多次专项执法检查', '多次'],
    ['定期参加综合行政执法专题培训班', '定期'],
    ['联合开展卫片执法整改行动', '联合开展卫片执法整改行动'],
    ['', ''],
  ])('%s → %s', (excerpt, phrase) => expect(vaguePhrase(excerpt)).toBe(phrase))
})
