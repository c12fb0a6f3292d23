import { describe, expect, it } from 'vitest'
import { readCatalog } from '@/data/package/readCatalog'

describe('readCatalog', () => {
  it('reads each data set with its folder', () => {
    const text = JSON.stringify([
      {
        id: 'towns',
        folder: 'towns-2021-2023',
        title_zh: '五镇报告',
        title_en: 'Five towns',
        description_zh: '五份报告。',
        description_en: 'Five reports.',
        entity_zh: '乡镇',
        entity_en: 'Town',
        version: '1.0.0',
        licence: 'CC-BY-4.0',
        synthetic: true,
      },
    ])
    expect(readCatalog(text)).toEqual({
      kind: 'valid',
      value: [
        {
          folder: 'towns-2021-2023',
          info: {
            id: 'towns',
            origin: 'builtin',
            title: { zh: '五镇报告', en: 'Five towns' },
            description: { zh: '五份报告。', en: 'Five reports.' },
            entity: { zh: '乡镇', en: 'Town' },
            version: '1.0.0',
            licence: 'CC-BY-4.0',
            synthetic: true,
          },
        },
      ],
    })
  })

  it.each([
    ['not JSON', '<!doctype html>'],
    ['not a list', '{}'],
    ['a row that is no object', '[1]'],
    ['a row without an id', '[{"folder":"a"}]'],
    ['a row without a folder', '[{"id":"a"}]'],
  ])('says that the file is malformed: %s', (_, text) => {
    expect(readCatalog(text)).toEqual({ kind: 'invalid', reason: 'file_malformed', quoted: text })
  })
})
