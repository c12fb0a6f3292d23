import { describe, expect, test } from 'vitest'
import { readDataFile } from '@/link/dataFile'
import { readBoardFile } from '@/link/boardCodec'
import { readBoards } from '@/stores/boards/storedBoards'
import { readStored } from '@/stores/shelf/storedForm'
import { readCatalog } from '@/data/package/readCatalog'
import { parseJson } from '@/data/json/parseJson'
import { importFixture } from '../../fixtures/import/importFixture'
import { figuresOf, problemsOf } from '../../fixtures/import/showReading'

const LEVELS = 100_000
const deepList = '['.repeat(LEVELS) + ']'.repeat(LEVELS)
const deepObject = '{"a":'.repeat(LEVELS) + '1' + '}'.repeat(LEVELS)
const json = (text: string) => importFixture(text, { name: 'x.json' })

describe('a hundred thousand levels', () => {
  test.each([
    ['of lists', deepList],
    ['of objects', deepObject],
    ['within a cell', `[{"乡镇":"新桥镇","年份":2023,"行政检查次数":${deepList}}]`],
    ['within a data file', `{"format":"zhenjian","version":1,"view":"","data":${deepObject}}`],
    ['that are never closed', '['.repeat(LEVELS)],
  ])('%s are refused on import', async (_, text) => {
    expect(problemsOf(await json(text))).toEqual(['stop json_too_deep'])
  })

  test('in a board, a list of data sets, stored boards: refused', () => {
    const board = `{"format":"zhenjian-board","version":1,"title":"a","charts":${deepList}}`
    expect([readBoardFile(board).kind, readCatalog(deepList).kind, readBoards(`{"version":1,"boards":${deepList}}`).kind]).toEqual(['refused', 'invalid', 'invalid'])
  })

  test.each([
    ['brackets within a text', '["[[[[[[[[[[", "\\"[", "\\\\"]'],
    ['as deep as data ever is', `${'['.repeat(64)}${']'.repeat(64)}`],
  ])('%s are none', (_, text) => {
    expect(parseJson(text).kind).toBe('valid')
  })
})

describe('fields that every object has', () => {
  test('are columns of the rows that have them, and of no other', async () => {
    const rows = '[{"乡镇":"新桥镇","年份":2023,"constructor":7},{"乡镇":"清溪镇","年份":2023,"__proto__":8},{"乡镇":"安宁镇","年份":2023,"toString":9}]'
    expect(figuresOf(await json(rows))).toEqual(['新桥镇 2023 constructor 7', '清溪镇 2023 __proto__ 8', '安宁镇 2023 toString 9'])
  })

  test('change no object by being read', () => {
    const hostile = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"format":"zhenjian","version":1,"view":"","data":{"__proto__":{"polluted":1}}}'
    readDataFile(JSON.parse(hostile))
    readBoardFile(hostile)
    readStored(JSON.parse(hostile))
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

describe('JSON without measure', () => {
  test('records that share no field make no table', async () => {
    const rows = JSON.stringify(Array.from({ length: 6_000 }, (_, i) => ({ [`k${i}`]: 1 })))
    expect(problemsOf(await json(rows))).toEqual(['stop json_too_wide'])
  })

  test.each(['1e999', '-1e999', '1e-999', '123456789012345678901234567890', 'true', '{"a":1}', '[1,2]'])('a figure of %s is none, or itself', async (value) => {
    const reading = await json(`[{"乡镇":"新桥镇","年份":2023,"行政检查次数":${value},"行政处罚案件数":1}]`)
    expect(figuresOf(reading).filter((line) => !/admin_penalty_cases 1$|admin_inspections 0$/.test(line))).toEqual([])
  })
})
