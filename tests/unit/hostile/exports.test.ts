import { Buffer } from 'node:buffer'
import { readSheet } from 'read-excel-file/node'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { copyRows } from '@/components/data/copyRows'
import { readCsv } from '@/data/csv/readCsv'
import { unguardFormula } from '@/domain/formulaGuard'
import { observationCsv } from '@/export/observations/observationFiles'
import { observationXlsx } from '@/export/observations/observationXlsx'
import { packageFiles } from '@/export/package/packageFiles'
import { tableCsv } from '@/export/tableCsv'
import { tableHtml } from '@/export/tableHtml'
import { tableText } from '@/export/tableText'
import { tableXlsx } from '@/export/tableXlsx'
import { writeCsv } from '@/export/writeCsv'
import { runView } from '@/query/runView'
import { DEFAULT_VIEW } from '@/domain/view'
import { buildTestDataset, testIndicator } from '../buildTestDataset'
import { chinese, description } from '../export/sample'

const FORMULAS = ['=cmd|\'/c calc\'!A1', '@SUM(1+1)*cmd', '+1+cmd|x', '-2+3+cmd|x', '=HYPERLINK("http://x","y")', '\t=1+1', '＝1+1', '\'=1+1']

/** Formulas stand wherever a data set has a text of its reader's: town, indicator, unit, wording, report. */
const dataset = buildTestDataset({
  indicators: FORMULAS.map((name, i) => testIndicator({ id: `i${i}`, name: { zh: name, en: name }, unit: { zh: name, en: name } })),
  towns: FORMULAS,
  rows: FORMULAS.flatMap((town) => FORMULAS.map((wording, i): [string, number, string, string, string] => [town, 2023, `i${i}`, '5', wording])),
  years: [2023],
})
const table = runView(dataset, { ...DEFAULT_VIEW, page: 'compare', chart: 'bar', indicators: FORMULAS.map((_, i) => `i${i}`), years: { kind: 'span', from: 2023, to: 2023 } })
const told = { description: { ...description, title: '=1+1', subtitle: '', notes: FORMULAS, leftOut: FORMULAS }, link: '' }
const rows = Uint32Array.from({ length: FORMULAS.length ** 2 }, (_, i) => i)

/** What no cell of a text file may begin with. */
const RUNS = /^[=+@\t\r＝＋＠]|^[-－](?!\d[\d,]*(?:\.\d+)?%?$)/

function runningCells(text: string, delimiter: string): string[] {
  return readCsv(text.replace(/^\ufeff/, ''), { delimiter }).rows.flat().filter((cell) => RUNS.test(cell))
}

describe('a formula', () => {
  test.each([
    ['the table as CSV', tableCsv(table, chinese), ','],
    ['observations as CSV', [...observationCsv({ dataset, rows }, chinese)].join(''), ','],
    ['towns.csv of the data package', packageFiles(dataset)['towns.csv'], ','],
    ['sources.csv of the data package', packageFiles(dataset)['sources.csv'], ','],
    ['observations.csv of the data package', packageFiles(dataset)['observations.csv'], ','],
    ['any CSV, such as a list of problems', writeCsv([FORMULAS]), ','],
    ['the table as text for the clipboard', tableText(table, told, chinese), '\t'],
    ['rows as text for the clipboard', copyRows({ dataset, rows: [...rows], columns: ['town', 'indicator', 'wording', 'report'] }, chinese).plain, '\t'],
  ])('is guarded in %s', (_, text, delimiter) => {
    expect(text).toMatch(/cmd/)
    expect(runningCells(text, delimiter)).toEqual([])
  })

  test.each([
    ['the table', tableHtml(table, told, chinese)],
    ['rows', copyRows({ dataset, rows: [...rows], columns: ['town', 'indicator', 'wording', 'report'] }, chinese).html],
  ])('is text in %s as HTML for the clipboard', (_, html) => {
    const cells = [...html.matchAll(/<t[hd][^>]*style="([^"]*)"[^>]*>([^<]*)/g)]
    expect(cells.length).toBeGreaterThan(8)
    expect(cells.filter(([, style = '', text = '']) => RUNS.test(text) || (/cmd|1\+1/.test(text) && !style.includes('mso-number-format')))).toEqual([])
  })

  test.each([
    ['the table', () => tableXlsx(table, told, chinese)],
    ['observations', () => observationXlsx({ dataset, rows }, chinese)],
  ])('is a text cell in %s as a workbook', async (_, make) => {
    const bytes = new Uint8Array(await (await make()).arrayBuffer())
    const sheets = Object.entries(unzipSync(bytes)).filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name))
    expect(sheets.map(([, xml]) => /<f[ >]/.test(strFromU8(xml)))).toEqual(sheets.map(() => false))
    expect((await readSheet(Buffer.from(bytes))).flat().some((cell) => String(cell).includes('cmd'))).toBe(true)
  })

  test('comes back as it was when the file is read again', () => {
    const { rows: [cells = []] } = readCsv(writeCsv([FORMULAS]), { delimiter: ',' })
    expect(cells.map(unguardFormula)).toEqual(FORMULAS)
  })
})
