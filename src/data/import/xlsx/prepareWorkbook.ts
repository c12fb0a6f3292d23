import { strFromU8, strToU8, zipSync } from 'fflate'
import type { WorkbookFault } from './workbookFiles'
import { SHEET, fitsTable, workbookFiles } from './workbookFiles'

const STYLES = 'xl/styles.xml'
const OPENING = /<c\b([^<>]*)>/g
const CLOSING = '</c>'

/**
 * A workbook of the parts that are read, within limits, rewritten so that its texts are what people see: errors (#REF!)
 * become texts, which the reader would stop at, and 0.95 shown as 95% becomes “95%”.
 */
export function prepareWorkbook(bytes: Uint8Array): Uint8Array | WorkbookFault {
  const files = workbookFiles(bytes)
  if (typeof files === 'string') return files
  const percent = percentStyles(files[STYLES])
  for (const name of Object.keys(files).filter((path) => SHEET.test(path))) {
    const before = strFromU8(files[name] ?? new Uint8Array(0))
    if (!fitsTable(before)) return 'workbook_too_large'
    if (needsRewriting(before, percent)) files[name] = strToU8(rewriteCells(before, percent))
  }
  return zipSync(files, { level: 0 })
}

function needsRewriting(xml: string, percent: ReadonlySet<string>): boolean {
  return xml.includes(' t="e"') || [...percent].some((style) => xml.includes(` s="${style}"`))
}

/** Numbers of the cell styles that show per cent. */
function percentStyles(file: Uint8Array | undefined): Set<string> {
  const xml = file === undefined ? '' : strFromU8(file)
  const formats = new Set(['9', '10'])
  for (const [tag] of xml.matchAll(/<numFmt\b[^<>]*>/g)) if (attribute(tag, 'formatCode').includes('%')) formats.add(attribute(tag, 'numFmtId'))
  const list = xml.slice(Math.max(0, xml.indexOf('<cellXfs')), Math.max(0, xml.indexOf('</cellXfs>')))
  const styles = [...list.matchAll(/<xf\b[^<>]*>/g)].map(([tag]) => attribute(tag, 'numFmtId'))
  return new Set(styles.flatMap((format, style) => (formats.has(format) ? [String(style)] : [])))
}

/** In one pass from cell to cell: what is never closed is left as it is. */
function rewriteCells(xml: string, percent: ReadonlySet<string>): string {
  const parts: string[] = []
  let done = 0
  OPENING.lastIndex = 0
  for (let opening = OPENING.exec(xml); opening !== null; opening = OPENING.exec(xml)) {
    const [tag, attributes = ''] = opening
    if (attributes.endsWith('/')) continue
    const end = xml.indexOf(CLOSING, OPENING.lastIndex)
    if (end < 0) break
    const rewritten = rewriteCell(attributes, xml.slice(opening.index + tag.length, end), percent)
    if (rewritten !== null) {
      parts.push(xml.slice(done, opening.index), rewritten)
      done = end + CLOSING.length
    }
    OPENING.lastIndex = end + CLOSING.length
  }
  return parts.join('') + xml.slice(done)
}

/** null where the cell stays as it is. */
function rewriteCell(attributes: string, inner: string, percent: ReadonlySet<string>): string | null {
  const type = attribute(attributes, 't')
  if (type === 'e') return `<c${attributes.replace(/ t="e"/, ' t="str"')}>${inner}${CLOSING}`
  const shown = percent.has(attribute(attributes, 's')) && (type === '' || type === 'n') ? percentText(inner) : null
  return shown === null ? null : `<c${attributes.replace(/ t="n"/, '')} t="str"><v>${shown}</v>${CLOSING}`
}

function attribute(tag: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
}

function percentText(inner: string): string | null {
  const [, number = ''] = /<v>([-+\d.eE]+)<\/v>/.exec(inner) ?? []
  return number === '' ? null : `${Number((Number(number) * 100).toPrecision(12))}%`
}
