/** Fields of delimited text as they stand, and where its quotes are out of order. */
export interface SplitCsv {
  readonly rows: string[][]
  /** `row` from 0. */
  readonly faults: readonly { readonly kind: 'never_closed' | 'malformed'; readonly row: number }[]
}

const QUOTE = '"'

/** Splits text whose lines end in `\n`. A field is quoted only if it begins with the quote, as RFC 4180 has it. */
export function splitCsv(text: string, delimiter: string): SplitCsv {
  const rows: string[][] = []
  const faults: SplitCsv['faults'][number][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length || row.length > 0) {
    const field = text[at] === QUOTE ? quotedField(text, at, delimiter) : plainField(text, at, delimiter)
    row.push(field.text)
    if (field.fault !== null) faults.push({ kind: field.fault, row: rows.length })
    at = field.end + 1
    if (text[field.end] === delimiter) continue
    rows.push(row)
    row = []
  }
  return { rows, faults }
}

interface Field {
  readonly text: string
  /** Of the delimiter or break after it. */
  readonly end: number
  readonly fault: 'never_closed' | 'malformed' | null
}

function plainField(text: string, from: number, delimiter: string): Field {
  const end = fieldEnd(text, from, delimiter)
  return { text: text.slice(from, end), end, fault: null }
}

function fieldEnd(text: string, from: number, delimiter: string): number {
  let end = from
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end++
  return end
}

/** Spaces between the closing quote and the delimiter are let pass; any other text there is kept and told. */
function quotedField(text: string, from: number, delimiter: string): Field {
  let fault: Field['fault'] = null
  let close = text.indexOf(QUOTE, from + 1)
  while (close !== -1) {
    const end = afterSpaces(text, close + 1)
    if (end === text.length || text[end] === delimiter || text[end] === '\n') return { text: unescaped(text.slice(from + 1, close)), end, fault }
    if (text[close + 1] === QUOTE) close++
    else fault = 'malformed'
    close = text.indexOf(QUOTE, close + 1)
  }
  return { text: unescaped(text.slice(from + 1)), end: text.length, fault: 'never_closed' }
}

function afterSpaces(text: string, from: number): number {
  let at = from
  while (text[at] === ' ') at++
  return at
}

function unescaped(text: string): string {
  return text.includes(QUOTE) ? text.replaceAll('""', QUOTE) : text
}
