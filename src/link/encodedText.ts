/** What stands for a value that the reader leaves open. */
export const OPEN = { all: '*', none: '-', auto: 'auto' } as const

const reserved = new Set<string>(Object.values(OPEN))
const STRUCTURE = /[~.!'()*]/g
const LONE_SURROGATE = /\p{Surrogate}/gu
const LOOKS_ESCAPED = /%(?=[0-9A-Fa-f]{2})/
const REPLACEMENT = '\uFFFD'

/**
 * One item of a link, percent-encoded so that no sign of the link's own structure is left in it.
 * A `%` that would read as an escape carries its next digit escaped: this tells the link apart from one encoded twice.
 */
export function encodeItem(text: string): string {
  const [head = '', ...rest] = text.replace(LONE_SURROGATE, REPLACEMENT).split(LOOKS_ESCAPED)
  const encoded = encodeSigns(head) + rest.map((part) => `%25${escapeSign(part.charAt(0))}${encodeSigns(part.slice(1))}`).join('')
  return reserved.has(encoded) ? `${escapeSign(encoded.charAt(0))}${encoded.slice(1)}` : encoded
}

function encodeSigns(text: string): string {
  return encodeURIComponent(text).replace(STRUCTURE, escapeSign)
}

function escapeSign(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}

/** The text of an item; U+FFFD stands where its bytes are cut or damaged. Never throws. */
export function decodeItem(raw: string): string {
  return raw
    .replace(/\+/g, ' ')
    .replace(/%[0-9A-Fa-f]?$/, REPLACEMENT)
    .replace(LONE_SURROGATE, REPLACEMENT)
    .replace(/(?:%[0-9A-Fa-f]{2})+/g, decodeBytes)
}

function decodeBytes(escapes: string): string {
  const bytes = Uint8Array.from(escapes.slice(1).split('%'), (hex) => Number.parseInt(hex, 16))
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

export function isDamaged(text: string): boolean {
  return text.includes(REPLACEMENT)
}

/** The text up to the damage. */
export function undamagedPart(text: string): string {
  return text.split(REPLACEMENT)[0] ?? ''
}

/** Undoes a second encoding: every `%` of a value that was encoded twice is written `%25`. */
export function undoSecondEncoding(raw: string): string {
  const twice = /%25[0-9A-Fa-f]{2}/.test(raw) && !/%(?!25)/.test(raw)
  return twice ? raw.replace(/%25/g, '%') : raw
}
