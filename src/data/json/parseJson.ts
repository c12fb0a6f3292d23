import type { Parsed } from '@/domain/problem'
import type { DataProblem } from '../dataProblem'
import { problem } from '../dataProblem'

/** Parses JSON; when it breaks, `quoted` is the text from the place where it does. */
export function parseJson(text: string): Parsed<unknown, 'json_broken'> {
  try {
    return { kind: 'valid', value: JSON.parse(text.replace(/^\ufeff/, '')) }
  } catch (error) {
    return { kind: 'invalid', reason: 'json_broken', quoted: text.slice(0, brokenAt(text, error)) }
  }
}

/** Engines tell the place as an offset, as line and column, or not at all. */
function brokenAt(text: string, error: unknown): number {
  const message = error instanceof Error ? error.message : ''
  const offset = /position (\d+)/.exec(message)?.[1]
  if (offset !== undefined) return Number(offset)
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? []
  if (line === undefined || column === undefined) return text.length
  const lines = text.split('\n').slice(0, Number(line) - 1)
  return lines.reduce((sum, before) => sum + before.length + 1, 0) + Number(column) - 1
}

/** The problem of a broken file, with its line and what stands there. */
export function jsonProblem(json: Parsed<unknown, 'json_broken'>, file: string): DataProblem {
  const read = json.kind === 'invalid' ? json.quoted : ''
  const line = read.split('\n').length
  return problem('stop', 'json_broken', { place: { file, row: line }, quoted: read.split('\n').at(-1)?.slice(-30) ?? null, values: { line } })
}
