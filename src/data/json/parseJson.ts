import { DEEPEST_JSON } from '@/domain/limits'
import type { Parsed } from '@/domain/problem'
import type { DataProblem } from '../dataProblem'
import { problem } from '../dataProblem'
import { locateJsonFault } from './locateJsonFault'

export type JsonFault = 'json_broken' | 'json_too_deep'

/** Parses JSON; when it breaks or goes too deep, `quoted` is the text up to the place where it does. Never throws. */
export function parseJson(text: string): Parsed<unknown, JsonFault> {
  const body = text.replace(/^\ufeff/, '')
  const deep = tooDeep(body)
  if (deep !== null) return { kind: 'invalid', reason: 'json_too_deep', quoted: body.slice(0, deep) }
  try {
    return { kind: 'valid', value: JSON.parse(body) }
  } catch {
    return { kind: 'invalid', reason: 'json_broken', quoted: body.slice(0, locateJsonFault(body)) }
  }
}

const MARKS = /["[\]{}]/g

/** Where lists and objects lie deeper within each other than any data does: most programs would lose their footing there. */
function tooDeep(text: string): number | null {
  let depth = 0
  MARKS.lastIndex = 0
  for (let match = MARKS.exec(text); match !== null; match = MARKS.exec(text)) {
    const [mark] = match
    if (mark === '"') MARKS.lastIndex = endOfText(text, match.index)
    else if (mark === ']' || mark === '}') depth -= 1
    else if ((depth += 1) > DEEPEST_JSON) return match.index
  }
  return null
}

/** Behind the quote that ends the text beginning at `from`; the end of all where none does. */
function endOfText(text: string, from: number): number {
  let end = text.indexOf('"', from + 1)
  while (end > 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1)
  return end < 0 ? text.length : end + 1
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0
  while (text.charAt(at - 1 - slashes) === '\\') slashes += 1
  return slashes % 2 === 1
}

/** The problem of a broken file, with its line and what stands there. */
export function jsonProblem(json: Parsed<unknown, JsonFault>, file?: string): DataProblem {
  if (json.kind === 'invalid' && json.reason === 'json_too_deep') return problem('stop', 'json_too_deep', { ...(file === undefined ? {} : { place: { file } }), values: { limit: DEEPEST_JSON } })
  const read = json.kind === 'invalid' ? json.quoted : ''
  const lines = read.trimEnd().split('\n')
  const line = lines.length
  return problem('stop', 'json_broken', { place: { ...(file === undefined ? {} : { file }), row: line }, quoted: lines.at(-1)?.trim().slice(-30) ?? null, values: { line } })
}
