const TOKEN = /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y

/** What may come next: a value, a key or the end of an object, a colon, or what follows a value. */
type Wanted = 'value' | 'first' | 'key' | 'keyOrEnd' | 'colon' | 'after'

/** Offset of the first sign at which a text stops being JSON; its length where it is cut short. */
export function locateJsonFault(text: string): number {
  const open: ('{' | '[')[] = []
  let wanted: Wanted = 'value'
  let end = 0
  for (;;) {
    TOKEN.lastIndex = end
    const match = TOKEN.exec(text)
    if (match === null) return skipSpace(text, end)
    const next = step(open, wanted, { sign: match[1] ?? '', isText: match[2] !== undefined })
    if (next === null) return skipSpace(text, end)
    wanted = next
    end = TOKEN.lastIndex
  }
}

interface Token {
  /** Bracket, comma or colon; empty for values. */
  readonly sign: string
  readonly isText: boolean
}

function step(open: ('{' | '[')[], wanted: Wanted, { sign, isText }: Token): Wanted | null {
  if (wanted === 'colon') return sign === ':' ? 'value' : null
  if (wanted === 'key' || wanted === 'keyOrEnd') return isText ? 'colon' : wanted === 'keyOrEnd' && sign === '}' ? close(open) : null
  if (wanted === 'after') return follow(open, sign)
  if (sign === '{' || sign === '[') {
    open.push(sign)
    return sign === '{' ? 'keyOrEnd' : 'first'
  }
  if (sign === ']' && wanted === 'first') return close(open)
  return sign === '' ? 'after' : null
}

function close(open: unknown[]): Wanted {
  open.pop()
  return 'after'
}

function follow(open: ('{' | '[')[], sign: string): Wanted | null {
  const inside = open.at(-1)
  if (inside === undefined) return null
  if (sign === ',') return inside === '{' ? 'key' : 'value'
  return sign === (inside === '{' ? '}' : ']') ? close(open) : null
}

function skipSpace(text: string, from: number): number {
  return from + (/^[ \t\r\n]*/.exec(text.slice(from))?.[0].length ?? 0)
}
