const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const places = new Map([...ALPHABET].map((sign, i) => [sign, i]))

/** Bytes as text of letters, digits, `-` and `_`, without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let i = 0; i < bytes.length; i += 3) {
    const word = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    const signs = [word >> 18, (word >> 12) & 63, (word >> 6) & 63, word & 63].map((place) => ALPHABET.charAt(place))
    parts.push(signs.slice(0, Math.min(3, bytes.length - i) + 1).join(''))
  }
  return parts.join('')
}

/** The bytes, or null where a sign is foreign or the length impossible. */
export function fromBase64Url(text: string): Uint8Array | null {
  if (text.length % 4 === 1) return null
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let word = 0
  for (let i = 0; i < text.length; i += 1) {
    const place = places.get(text.charAt(i))
    if (place === undefined) return null
    word = (word << 6) | place
    const bits = ((i + 1) * 6) % 8
    if (i % 4 !== 0) bytes[Math.floor(((i + 1) * 6) / 8) - 1] = (word >> bits) & 255
  }
  return bytes
}
