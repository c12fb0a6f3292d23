import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/
const STYLES = 'xl/styles.xml'
const CELL = /<c\b([^>]*?)(\/>|>([\s\S]*?)<\/c>)/g

/**
 * A workbook rewritten so that its texts are what people see: errors (#REF!) become texts, which the reader would stop at,
 * and 0.95 shown as 95% becomes “95%”. The bytes themselves where there is nothing to rewrite.
 */
export function prepareWorkbook(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes)
  const percent = percentStyles(files[STYLES])
  let changed = false
  for (const name of Object.keys(files).filter((path) => SHEET.test(path))) {
    const before = strFromU8(files[name] ?? new Uint8Array(0))
    if (!needsRewriting(before, percent)) continue
    files[name] = strToU8(rewriteCells(before, percent))
    changed = true
  }
  return changed ? zipSync(files, { level: 0 }) : bytes
}

function needsRewriting(xml: string, percent: ReadonlySet<string>): boolean {
  return xml.includes(' t="e"') || [...percent].some((style) => xml.includes(` s="${style}"`))
}

/** Numbers of the cell styles that show per cent. */
function percentStyles(file: Uint8Array | undefined): Set<string> {
  const xml = file === undefined ? '' : strFromU8(file)
  const formats = new Set(['9', '10'])
  for (const [tag] of xml.matchAll(/<numFmt\b[^>]*>/g)) if (attribute(tag, 'formatCode').includes('%')) formats.add(attribute(tag, 'numFmtId'))
  const [, list = ''] = /<cellXfs\b[^>]*>([\s\S]*?)<\/cellXfs>/.exec(xml) ?? []
  const styles = [...list.matchAll(/<xf\b[^>]*>/g)].map(([tag]) => attribute(tag, 'numFmtId'))
  return new Set(styles.flatMap((format, style) => (formats.has(format) ? [String(style)] : [])))
}

function rewriteCells(xml: string, percent: ReadonlySet<string>): string {
  return xml.replace(CELL, (cell, ...groups: (string | undefined)[]) => {
    const [attributes = '', , inner = ''] = groups
    const type = attribute(attributes, 't')
    if (type === 'e') return cell.replace(/ t="e"/, ' t="str"')
    const shown = percent.has(attribute(attributes, 's')) && (type === '' || type === 'n') ? percentText(inner) : null
    return shown === null ? cell : `<c${attributes.replace(/ t="n"/, '')} t="str"><v>${shown}</v></c>`
  })
}

function attribute(tag: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
}

function percentText(inner: string): string | null {
  const [, number = ''] = /<v>([-+\d.eE]+)<\/v>/.exec(inner) ?? []
  return number === '' ? null : `${Number((Number(number) * 100).toPrecision(12))}%`
}
