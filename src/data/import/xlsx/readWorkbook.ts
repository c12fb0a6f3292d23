import type { Sheet } from '../session/openedFile'
import { prepareWorkbook } from './prepareWorkbook'
import { readXlsxFile } from './readExcelFile'
import type { WorkbookFault } from './workbookFiles'

/** Sheets of a workbook as texts, those without cells left out; why not, where it cannot be read. Never throws. */
export async function readWorkbook(bytes: Uint8Array): Promise<Sheet[] | WorkbookFault> {
  try {
    const prepared = prepareWorkbook(bytes)
    if (typeof prepared === 'string') return prepared
    const sheets = await readXlsxFile(new Blob([prepared as Uint8Array<ArrayBuffer>]), { trim: false })
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellText)) })).filter(({ rows }) => rows.length > 0)
  } catch {
    return 'workbook_broken'
  }
}

/** Significant digits that a spreadsheet keeps. */
const DIGITS = 15

/** The text of a cell as a CSV of the same sheet would have it; dates as ISO, numbers without the noise of binary fractions. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? String(value) : value.toISOString().slice(0, 10)
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return typeof value === 'string' ? value : numberText(Number(value))
}

function numberText(value: number): string {
  return String(Number(value.toPrecision(DIGITS)))
}
