import { undoSecondEncoding } from './encodedText'

/** Raw values, still percent-encoded, by key. */
export type RawParameters = ReadonlyMap<string, string>

/** Punctuation that chat programs and word processors pull into the end of a link; never a hundred signs of it. */
const TRAILING =
  /(?:[。，、；）》”’"']|%E3%80%82|%EF%BC%8C|%E3%80%81|%EF%BC%9B|%EF%BC%89|%E3%80%8B|%E2%80%9D|%E2%80%99|%22|%27){1,99}$/i
const LEADING = /^(?:\?|？|%EF%BC%9F)/i
const WIDE_AND = '(?:＆|%EF%BC%86)'
const EQUALS = '(?:=|＝|%EF%BC%9D)'
const PARAMETER = new RegExp(`^([a-z]{1,20})${EQUALS}(.*)$`, 'is')

/** Joins encoded parameters. A last `&` shields a value that ends in punctuation from being trimmed on the way. */
export function joinParameters(parts: readonly string[]): string {
  const query = parts.join('&')
  return TRAILING.test(query) ? `${query}&` : query
}

/** Takes a query string apart, mending what chat programs and input methods do to links. Unknown and empty keys are left out. */
export function splitParameters(search: string, keys: readonly string[]): RawParameters {
  const widened = new RegExp(`${WIDE_AND}(?=(?:${keys.join('|')})${EQUALS})`, 'gi')
  const known = new Set(keys)
  const parameters = new Map<string, string>()
  for (const part of bareQuery(search).replace(widened, '&').split('&')) {
    const [, key = '', raw = ''] = PARAMETER.exec(part) ?? []
    if (known.has(key) && raw !== '' && !parameters.has(key)) parameters.set(key, undoSecondEncoding(raw))
  }
  return parameters
}

function bareQuery(search: string): string {
  const query = search.replace(LEADING, '').replace(/&(?:amp;)+/g, '&').replace(TRAILING, '')
  return query.includes('=') ? query : query.replace(/%(?:3D|26|25)/gi, decodeURIComponent)
}
