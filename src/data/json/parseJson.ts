import type { Parsed } from '@/domain/problem'
import type { DataProblem } from '../dataProblem'
import { problem } from '../dataProblem'
import { locateJsonFault } from './locateJsonFault'

/** Parses JSON; when it breaks, `quoted` is the text up to the place where it does. */
export function parseJson(text: string): Parsed<unknown, 'json_broken'> {
  const body = text.replace(/^\ufeff/, '')
  try {
    return { kind: 'valid', value: JSON.parse(body) }
  } catch {
    return { kind: 'invalid', reason: 'json_broken', quoted: body.slice(0, locateJsonFault(body)) }
  }
}

/** The problem of a broken file, with its line and what stands there. */
export function jsonProblem(json: Parsed<unknown, 'json_broken'>, file?: string): DataProblem {
  const read = json.kind === 'invalid' ? json.quoted : ''
  const lines = read.trimEnd().split('\n')
  const line = lines.length
  return problem('stop', 'json_broken', { place: { ...(file === undefined ? {} : { file }), row: line }, quoted: lines.at(-1)?.trim().slice(-30) ?? null, values: { line } })
}
