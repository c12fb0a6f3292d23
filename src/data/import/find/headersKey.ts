import type { TableShape } from './tableShape'

/** By which roles are remembered: the same headers in the same order. */
export function headersKey({ headers }: TableShape): string {
  return JSON.stringify(headers.map(({ text }) => text))
}
