import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createImportSession } from '@/workers/importSession'
import type { ImportAnswer, ImportRequest, ImportSettings } from '@/workers/importMessages'
import { encodeText } from '../../fixtures/import/encodeText'
import { CONTEXT, csv } from '../../fixtures/import/importFixture'
import { figuresOf } from '../../fixtures/import/showReading'

const SETTINGS: ImportSettings = { id: 'local', themes: CONTEXT.themes, indicators: CONTEXT.indicators, thisYear: 2025, importedTheme: CONTEXT.importedTheme }

/** A session and what it answers, progress apart. */
function session(): { send: (request: ImportRequest) => Promise<void>; answers: ImportAnswer[]; transferred: ArrayBuffer[] } {
  const answers: ImportAnswer[] = []
  const transferred: ArrayBuffer[] = []
  const send = createImportSession((answer, transfer) => {
    if (answer.kind !== 'progress') answers.push(structuredClone(answer, { transfer }))
    transferred.push(...transfer)
  })
  return { send, answers, transferred }
}

function open(text: string): ImportRequest {
  return { kind: 'open', file: { name: 'x.csv', bytes: encodeText(text, 'utf-8') }, settings: SETTINGS }
}

describe('createImportSession', () => {
  test('hands over the memory of the columns', async () => {
    const { send, answers, transferred } = session()
    await send(open(csv([['country', 'year', 'growth'], ['Chad', '2020', '1.5'], ['Mali', '2020', '2.5']])))
    expect(answers.map(({ kind }) => kind)).toEqual(['reading'])
    expect(answers[0]?.kind === 'reading' && figuresOf(answers[0].reading)).toEqual(['Chad 2020 growth 1.5', 'Mali 2020 growth 2.5'])
    expect(transferred.length).toBeGreaterThan(3)
    expect(transferred.every(({ byteLength }) => byteLength === 0)).toBe(true)
  })

  test('asks once for the gazetteer where towns are named, and reads on', async () => {
    const { send, answers } = session()
    await send(open(csv([['乡镇', '年份', '行政处罚案件数'], ['荫城镇', '2022', '5']])))
    expect(answers.map(({ kind }) => kind)).toEqual(['gazetteer_wanted'])
    await send({ kind: 'gazetteer', text: readFileSync('src/data/towns/gazetteer.txt', 'utf8') })
    await send({ kind: 'advance', decisions: { placeholders: new Map([['dash', 'zero']]) } })
    expect(answers.map(({ kind }) => kind)).toEqual(['gazetteer_wanted', 'reading', 'reading'])
    const towns = answers.flatMap((answer) => (answer.kind === 'reading' ? [answer.reading.towns] : []))
    expect(towns[0]).toEqual([{ code: '140404102', name: '荫城镇', county: '上党区', prefecture: '长治市', province: '山西省' }])
    expect(towns[1]).toEqual(towns[0])
  })

  test('reads on without a gazetteer', async () => {
    const { send, answers } = session()
    await send(open(csv([['乡镇', '年份', '行政处罚案件数'], ['荫城镇', '2022', '5']])))
    await send({ kind: 'gazetteer', text: null })
    expect(answers[1]).toMatchObject({ kind: 'reading', reading: { status: 'ready', towns: [{ code: '荫城镇' }] } })
  })

  test('hands back a data file of the page’s own', async () => {
    const { send, answers } = session()
    await send(open('{"format": "zhenjian", "version": 1}'))
    expect(answers).toEqual([{ kind: 'data_file', json: { format: 'zhenjian', version: 1 } }])
  })
})
