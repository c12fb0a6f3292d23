import { Inflate } from 'fflate'

/** At most this much goes in at once; DEFLATE makes it at most some 260 kB larger before the size is looked at. */
const STEP = 256

/** Raw DEFLATE data inflated; `too_large` as soon as it grows beyond `most` bytes, `damaged` where it is not DEFLATE or has no end. */
export function inflateBounded(bytes: Uint8Array, most: number): Uint8Array | 'too_large' | 'damaged' {
  const parts: Uint8Array[] = []
  let size = 0
  const inflater = new Inflate((part) => {
    parts.push(part)
    size += part.length
  })
  try {
    for (let at = 0; at < bytes.length; at += STEP) {
      inflater.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length)
      if (size > most) return 'too_large'
    }
  } catch {
    return 'damaged'
  }
  return joined(parts, size)
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
