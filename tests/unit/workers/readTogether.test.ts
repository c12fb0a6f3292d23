import { describe, expect, test, vi } from 'vitest'
import type { Encoding } from '@/data/import/decode/encoding'
import { createImportSession } from '@/workers/importSession'
import type { ImportAnswer, ImportRequest } from '@/workers/importMessages'
import { encodeText } from '../../fixtures/import/encodeText'
import { CONTEXT } from '../../fixtures/import/importFixture'

vi.setConfig({ testTimeout: 60_000 })

const { id, themes, indicators, thisYear, importedTheme } = CONTEXT
const SETTINGS = { id, themes, indicators, thisYear, importedTheme }

/** Rows enough for two readers (over 4 MB), with words, rounded figures, quotes and line breaks within them. */
function largeTable(newline: string): string {
  const lines = ['地区,代码,年份,指标,数值,原文']
  for (let i = 0; i < 40_000; i++) {
    const value = i % 50 === 0 ? '若干' : i % 20 === 0 ? `${i % 300}余` : String(i % 300)
    const wording = i % 10 === 0 ? `"全年开展${value}，同比持平,${newline}详见附件"` : `${'全年开展各类行政检查活动，'.repeat(4)}${value}`
    lines.push(`甲${i % 700}地,A${i % 700},${2000 + (Math.floor(i / 700) % 50)},案件${Math.floor(i / 20_000)},${value},${wording}`)
  }
  return lines.join(newline)
}

/** Sessions that hear each other as the page lets them; the answers of the first. */
function sessions({ broken = false } = {}): { send: (request: ImportRequest) => Promise<void>; answers: ImportAnswer[] } {
  const answers: ImportAnswer[] = []
  const helper = createImportSession((answer, transfer) => {
    if (answer.kind === 'part') void first(structuredClone({ ...answer, part: broken ? null : answer.part }, { transfer: broken ? [] : transfer }))
  })
  const first = createImportSession((answer, transfer) => {
    if (answer.kind !== 'progress') answers.push(answer)
    if (answer.kind === 'part_wanted') void helper({ ...structuredClone(answer, { transfer }), kind: 'read_part' })
  })
  return { send: first, answers }
}

async function read(bytes: Uint8Array, { helped, broken = false }: { helped: boolean; broken?: boolean }): Promise<ImportAnswer[]> {
  const { send, answers } = sessions({ broken })
  await send({ kind: 'open', file: { name: '表.csv', bytes: bytes.slice() }, settings: SETTINGS, helped })
  return answers
}

const kinds = (answers: readonly ImportAnswer[]): string[] => answers.map(({ kind }) => kind)
const last = (answers: readonly ImportAnswer[]): ImportAnswer | undefined => answers.at(-1)

describe('two workers', () => {
  test.each<[string, Encoding, string]>([
    ['UTF-8', 'utf-8', '\n'],
    ['UTF-8 with CRLF', 'utf-8', '\r\n'],
    ['GB18030', 'gb18030', '\n'],
    ['UTF-16 with a mark', 'utf-16le', '\r\n'],
  ])('read %s as one does', async (_, encoding, newline) => {
    const bytes = encodeText(`${encoding === 'utf-16le' ? '\ufeff' : ''}${largeTable(newline)}`, encoding)
    const [together, alone] = [await read(bytes, { helped: true }), await read(bytes, { helped: false })]
    expect([kinds(together), kinds(alone)]).toEqual([['part_wanted', 'reading'], ['reading']])
    expect(last(together)).toEqual(last(alone))
    expect(last(alone)).toMatchObject({ reading: { status: 'ready', counts: { rows: 40_000 } } })
  })

  test('one reads alone where the other fails', async () => {
    const bytes = encodeText(largeTable('\n'), 'utf-8')
    const answers = await read(bytes, { helped: true, broken: true })
    expect(kinds(answers)).toEqual(['part_wanted', 'reading'])
    expect(last(answers)).toMatchObject({ reading: { status: 'ready', counts: { rows: 40_000 } } })
  })

  test('a small table is read by one', async () => {
    expect(kinds(await read(encodeText('country,year,growth\nChad,2020,1.5\n', 'utf-8'), { helped: true }))).toEqual(['reading'])
  })
})
