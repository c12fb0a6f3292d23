import { expect, test } from 'vitest'
import { particularsOf } from '@/components/evidence/particulars'
import { readEvidence } from '@/components/evidence/readEvidence'
import { messages } from '@/locales/zh-CN'
import { buildTestDataset } from '../../unit/buildTestDataset'

test.each([
  ['5.1万人口', '51000', ['原文“5.1万人”只写到千位，更小的数位不详；没有“约”“余”等字，按所写数值读']],
  ['人口51000人', '51000', []],
  ['5万余人', '≥50000', ['原文“5万余人”，读作不少于']],
])('how %s became %s', (wording, cell, expected) => {
  const dataset = buildTestDataset({ rows: [['东镇', 2022, 'population', cell, wording]] })
  const evidence = readEvidence(dataset, { town: dataset.towns[0]?.code ?? '', indicator: 'population', year: 2022 })
  const readings = evidence === null ? [] : particularsOf(evidence, '', { lang: 'zh', messages }).filter(({ term }) => term === 'reading')
  expect(readings.map(({ text }) => text)).toEqual(expected)
})
