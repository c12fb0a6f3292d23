import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test, vi } from 'vitest'
import { readCatalog } from '@/data/package/readCatalog'
import { readIndicators } from '@/data/package/readIndicators'
import { readPackage } from '@/data/package/readPackage'
import { unpackEmbedded } from '@/data/package/embedded'
import { indexDataset } from '@/domain/dataset'
import { DEFAULT_VIEW } from '@/domain/view'
import { plainText, visibleText } from '@/domain/plainText'
import { readBoardFile, readBoardFragment } from '@/link/boardCodec'
import { readDataFile, writeDataFile } from '@/link/dataFile'
import { readDataFragment } from '@/link/dataFragment'
import { writePackedFragment } from '@/link/packedFragment'
import { decodeView, encodeView } from '@/link/viewCodec'
import { readBoards } from '@/stores/boards/storedBoards'
import { readStored } from '@/stores/shelf/storedForm'
import { runView } from '@/query/runView'
import { csv, importFixture } from '../../fixtures/import/importFixture'
import { workbook } from '../../fixtures/import/workbook'

/** Bounded by time as well as by runs: what is found is pinned in the tests beside this one. */
const BOUNDS = { numRuns: 2_000, interruptAfterTimeLimit: 8_000, markInterruptAsFailure: false } as const
vi.setConfig({ testTimeout: 60_000 })

const { content } = await importFixture(csv([['乡镇', '年份', '指标', '数值', '原文'], ['新桥镇', '2023', '行政检查次数', '50余', '检查50余次'], ['清溪镇', '2022', '化解矛盾纠纷件数', '88', '化解88件']]))
const dataset = indexDataset(content ?? expect.unreachable())
const dataFile = JSON.parse(writeDataFile(dataset, DEFAULT_VIEW)) as Record<string, unknown>

/** Signs that readers stumble over. */
const sign = fc.oneof(fc.constantFrom('\u0000', '\u202e', '\u200b', '\ufeff', '\ud83c', '"', "'", '<', '=', '~', '%', '&', '#', '\n', '\r', '\t', ',', '，'), fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }))
const text = fc.oneof(fc.array(sign, { maxLength: 30 }).map((signs) => signs.join('')), fc.constantFrom('__proto__', 'constructor', '', 'zhenjian', 'zhenjian-board'))
const json = fc.jsonValue({ maxDepth: 6 })

type Step = readonly [seed: number, change: unknown]

/** JSON with some of its parts changed for others, or left out. */
function mutate(value: unknown, changes: readonly Step[]): unknown {
  return changes.reduce((changed, [seed, change]) => mutateAt(changed, seed, change), value)
}

function mutateAt(value: unknown, seed: number, change: unknown): unknown {
  if (typeof value !== 'object' || value === null || seed % 7 === 0) return change
  const keys = Object.keys(value)
  const key = keys[seed % Math.max(1, keys.length)]
  if (key === undefined) return change
  const entries = Object.entries(value).flatMap(([name, part]) => (name !== key ? [[name, part] as const] : seed % 11 === 0 ? [] : [[name, mutateAt(part, Math.floor(seed / 3), change)] as const]))
  return Array.isArray(value) ? entries.map(([, part]) => part) : Object.fromEntries(entries)
}

const steps = fc.array(fc.tuple(fc.integer({ min: 1, max: 1e9 }), json), { minLength: 1, maxLength: 3 })

describe('never throws, and reads or refuses', () => {
  test('a link of any text', () => {
    fc.assert(fc.property(text, text, (search, value) => {
      for (const query of [search, `?town=${value}&year=${value}&evidence=${value}&q=${value}`]) {
        const { view } = decodeView(query, dataset)
        expect(decodeView(encodeView(view, { full: true, dataset }), dataset).view).toEqual({ ...view, dataset: expect.anything() })
        expect(runView(dataset, view).rowTowns.length).toBeLessThanOrEqual(dataset.towns.length * dataset.years.length)
      }
    }), BOUNDS)
  })

  test('data and boards in a link: any text, any JSON, any change of what was sent', () => {
    fc.assert(fc.property(text, json, steps, (hash, value, changes) => {
      for (const fragment of [`#d=${hash}`, `#b=${hash}`, `#d=1.f.4.0000.${hash}`, `#${writePackedFragment('d', value)}`, `#${writePackedFragment('d', mutate(dataFile['data'], changes))}`, `#${writePackedFragment('b', value)}`]) {
        const read = fragment.startsWith('#d') ? readDataFragment(fragment) : readBoardFragment(fragment)
        expect(['absent', 'read', 'refused']).toContain(read.kind)
        if (read.kind === 'read' && 'content' in read) expect(runView(indexDataset(read.content), DEFAULT_VIEW)).toBeDefined()
      }
    }), BOUNDS)
  })

  test('a data file: any JSON, any change of a good one; what is read can be looked at', () => {
    fc.assert(fc.property(json, steps, (value, changes) => {
      for (const file of [value, mutate(dataFile, changes)]) {
        const read = readDataFile(file)
        if (read.kind === 'read') expect(runView(read.file.dataset, read.file.view)).toBeDefined()
        else expect(read.problem.level).toBe('stop')
      }
    }), BOUNDS)
  })

  test('boards and data sets as they are stored', () => {
    fc.assert(fc.property(text, json, (stored, value) => {
      expect(['missing', 'valid', 'invalid']).toContain(readBoards(stored).kind)
      expect(['missing', 'valid', 'invalid']).toContain(readBoards(JSON.stringify(value)).kind)
      expect(['missing', 'invalid']).toContain(readStored(value).kind)
      expect(['read', 'refused']).toContain(readBoardFile(JSON.stringify(value)).kind)
    }), BOUNDS)
  })

  test('the files of a data package, and a page that carries its own', () => {
    fc.assert(fc.property(text, text, json, (first, second, value) => {
      const read = readPackage({ info: dataset.info, towns: `town_code,name\n${first},${second}`, sources: first, indicators: JSON.stringify(value), observations: `town_code,year,indicator,state\n${second}` })
      expect(read.content === null || read.problems.every(({ level }) => level !== 'stop')).toBe(true)
      expect(['valid', 'invalid']).toContain(readCatalog(JSON.stringify(value)).kind)
      expect(Array.isArray(readIndicators(first).problems)).toBe(true)
      expect(['missing', 'valid', 'invalid']).toContain(unpackEmbedded(first).kind)
    }), BOUNDS)
  })

  test('JSON on import', async () => {
    await fc.assert(fc.asyncProperty(json, text, async (value, tail) => {
      for (const body of [JSON.stringify(value), JSON.stringify(value) + tail, `[${JSON.stringify({ 乡镇: tail, 年份: value, [tail]: 5 })}]`]) {
        const reading = await importFixture(body, { name: 'x.json' })
        expect(reading.content === null).toBe(reading.status !== 'ready')
      }
    }), { ...BOUNDS, numRuns: 300 })
  })

  test('a workbook with its parts cut, doubled or overwritten', async () => {
    const good = await workbook([{ name: '表', rows: [['乡镇', '年份', '行政检查次数'].map((value) => ({ value })), [{ value: '新桥镇' }, { value: 2023 }, { value: 6 }]] }])
    const parts = unzipSync(good)
    const names = Object.keys(parts)
    const cut = fc.record({ part: fc.constantFrom(...names), at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.integer({ min: 0, max: 40 }), put: fc.oneof(text, fc.constantFrom('<', '<c r="', '</c>', '&#x0;', '<!--', '<![CDATA[', 't="s"><v>99999999</v>', '<v>1e308</v>', '" r="A1048577"')) })
    await fc.assert(fc.asyncProperty(fc.array(cut, { minLength: 1, maxLength: 3 }), async (cuts) => {
      const files = { ...parts }
      for (const { part, at, length, put } of cuts) {
        const xml = strFromU8(files[part] ?? new Uint8Array(0))
        const from = Math.floor(at * xml.length)
        files[part] = strToU8(xml.slice(0, from) + put + xml.slice(from + length))
      }
      const reading = await importFixture(zipSync(files), { name: 'x.xlsx' })
      expect(reading.content === null).toBe(reading.status !== 'ready')
    }), { ...BOUNDS, numRuns: 400 })
  })

  test('a zip of any bytes', async () => {
    const bytes = fc.uint8Array({ maxLength: 400 })
    await fc.assert(fc.asyncProperty(bytes, fc.boolean(), async (tail, whole) => {
      const head = strToU8(`PK\u0003\u0004xl/workbook.xml${whole ? 'PK\u0001\u0002' : ''}`)
      const reading = await importFixture(Uint8Array.from([...head, ...tail, ...strToU8('PK\u0005\u0006'), ...tail.subarray(0, 18)]), { name: 'x.xlsx' })
      expect(reading.status).toBe('stopped')
    }), { ...BOUNDS, numRuns: 300 })
  })
})

test('text made plain is plain, and a text that is plain stays as it is', () => {
  fc.assert(fc.property(text, (any) => {
    const plain = plainText(any)
    expect([plainText(plain), visibleText(plain), plain.length <= any.length]).toEqual([plain, plain, true])
  }), BOUNDS)
})
