import { deflateSync, strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { WORKBOOK_LIMITS } from '@/domain/limits'
import { workbookFiles } from '@/data/import/xlsx/workbookFiles'
import { readDirectory } from '@/data/zip/readDirectory'
import { importFixture } from '../../fixtures/import/importFixture'
import { figuresOf, problemsOf } from '../../fixtures/import/showReading'
import { workbook } from '../../fixtures/import/workbook'

const good = await workbook([{ name: '表', rows: [['乡镇', '年份', '行政处罚案件数', '行政检查次数'].map((value) => ({ value })), [{ value: '新桥镇' }, { value: 2023 }, { value: 5 }, { value: 6 }]] }])
const parts = unzipSync(good)
const SHEET = 'xl/worksheets/sheet1.xml'
const sheet = strFromU8(parts[SHEET] ?? new Uint8Array(0))
const FIGURES = ['新桥镇 2023 admin_penalty_cases 5', '新桥镇 2023 admin_inspections 6']

/** The good workbook with some parts changed or added. */
function changed(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync({ ...parts, ...Object.fromEntries(Object.entries(files).map(([name, text]) => [name, typeof text === 'string' ? strToU8(text) : text])) })
}

async function outcome(bytes: Uint8Array): Promise<readonly string[]> {
  const reading = await importFixture(bytes, { name: '表.xlsx' })
  return reading.content === null ? problemsOf(reading).filter((line) => line.startsWith('stop')) : figuresOf(reading)
}

/** The good workbook; the directory claims another size of its sheet. */
function claiming(size: number, bytes = changed({})): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at + 46 < bytes.length; at++) {
    const entry = view.getUint32(at, true) === 0x02014b50 && strFromU8(bytes.subarray(at + 46, at + 46 + SHEET.length)) === SHEET
    if (entry) view.setUint32(at + 24, size, true)
  }
  return bytes
}

describe('a zip bomb', () => {
  test('that says how large it is, is refused before anything is inflated', async () => {
    expect(await outcome(claiming(WORKBOOK_LIMITS.inflated + 1))).toEqual(['stop workbook_too_large'])
  })

  test('that lies about its size, is stopped at the limit', () => {
    const limits = { entries: 100, inflated: 1 << 20 }
    const lying = claiming(1000, changed({ [SHEET]: new Uint8Array(8 << 20) }))
    expect([workbookFiles(good, limits), workbookFiles(lying, limits)]).toEqual([expect.objectContaining({ [SHEET]: parts[SHEET] }), 'workbook_too_large'])
  })

  test('of more entries than any workbook has, is refused by its directory', async () => {
    const many = Object.fromEntries(Array.from({ length: WORKBOOK_LIMITS.entries }, (_, i) => [`${i}`, '']))
    expect(await outcome(changed(many))).toEqual(['stop workbook_too_large'])
  })

  test('within another is never opened', async () => {
    const inner = zipSync({ 'x.xml': new Uint8Array(1 << 20) })
    expect(await outcome(changed({ 'xl/media/inner.zip': inner, 'xl/embeddings/inner.xlsx': inner }))).toEqual(FIGURES)
  })
})

describe('XML', () => {
  const laughs = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, i) => `<!ENTITY lol${i + 1} "${`&lol${i === 0 ? '' : i};`.repeat(10)}">`).join('')}]>`

  test('of a billion laughs is refused', async () => {
    expect(await outcome(changed({ 'xl/sharedStrings.xml': `<?xml version="1.0"?>${laughs}<sst><si><t>&lol9;</t></si></sst>` }))).toEqual(['stop workbook_entities'])
  })

  test('with an entity from outside is refused', async () => {
    expect(await outcome(changed({ 'xl/sharedStrings.xml': '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst><si><t>&x;</t></si></sst>' }))).toEqual(['stop workbook_entities'])
  })

  test('that declares entities behind a long comment still has none of them filled in', async () => {
    const hidden = `<!--${' '.repeat(10_000)}-->${laughs}`
    const reading = await importFixture(changed({ [SHEET]: hidden + sheet.replace('<?xml version="1.0" ?>', '').replace('5</v>', '&lol9;</v>') }), { name: '表.xlsx' })
    expect(JSON.stringify([reading.problems, figuresOf(reading)])).not.toMatch(/lollol/)
  })

  test('of cells that are never closed ends', async () => {
    expect(await outcome(changed({ [SHEET]: sheet.replace('<sheetData>', `<sheetData>${'<c r="A1" t="e">'.repeat(100_000)}`) }))).toEqual(['stop workbook_broken'])
  })

  test('nested a hundred thousand levels deep ends', async () => {
    const reading = await importFixture(changed({ [SHEET]: sheet.replace('<sheetData>', `${'<x>'.repeat(100_000)}<sheetData>`) }), { name: '表.xlsx' })
    expect(['stopped', 'ready']).toContain(reading.status)
  })
})

describe('cells', () => {
  test.each([
    ['at the far corner of a sheet', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'],
    ['in a row that no sheet has', '<row r="99999999999"><c r="A99999999999"><v>1</v></c></row>'],
    ['in a column that no sheet has', '<row r="3"><c r="ZZZZZZ3"><v>1</v></c></row>'],
  ])('%s make no table of billions', async (_, row) => {
    expect(await outcome(changed({ [SHEET]: sheet.replace('</sheetData>', `${row}</sheetData>`) }))).toEqual(['stop workbook_too_large'])
  })

  test('far away but empty, as a styled column leaves them, do no harm', async () => {
    const empty = '<row r="1048576"><c r="XFD1048576" s="1"/></row>'
    expect(await outcome(changed({ [SHEET]: sheet.replace('</sheetData>', `${empty}</sheetData>`) }))).toEqual(FIGURES)
  })

  test('with markup are texts', async () => {
    const bytes = await workbook([{ name: '<script>', rows: [['乡镇', '年份', '行政检查次数'].map((value) => ({ value })), [{ value: '<img src=x onerror=alert(1)>' }, { value: 2023 }, { value: 6 }]] }])
    expect(await outcome(bytes)).toEqual(['<img src=x onerror=alert(1)> 2023 admin_inspections 6'])
  })

  test('with a date beyond all dates are no figures, the rest holds', async () => {
    expect(await outcome(changed({ [SHEET]: sheet.replace('<v>5</v>', '<v>1e300</v>') }))).toEqual([FIGURES[1]])
  })
})

describe('the directory of a zip', () => {
  test('is read', () => {
    const bytes = zipSync({ 'a.xml': [strToU8('aaaa'), { level: 0 }], 'b/c.xml': strToU8('b'.repeat(1000)) })
    expect(readDirectory(bytes, 9)).toEqual([
      { name: 'a.xml', method: 0, packedSize: 4, size: 4, offset: 0 },
      { name: 'b/c.xml', method: 8, packedSize: deflateSync(strToU8('b'.repeat(1000))).length, size: 1000, offset: 39 },
    ])
  })

  test.each(Array.from({ length: 60 }, (_, i) => i * 10))('cut by %i bytes is refused or read, never followed outside the file', (less) => {
    const read = readDirectory(good.subarray(0, good.length - less), 100)
    expect(less === 0 ? Array.isArray(read) : read).toBe(less === 0 ? true : null)
  })
})
