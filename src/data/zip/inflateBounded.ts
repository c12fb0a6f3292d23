import { Inflate } from 'fflate'

/** At most this much goes in at once; DEFLATE makes it at most some 260 kB larger before the size is looked at. */
const STEP = 256
/** For content that may be large: some 66 MB may come out before the size is looked at. */
export const LARGE_STEP = 1 << 16

/**
 * Raw DEFLATE data inflated; `too_large` as soon as it grows beyond `most` bytes, `damaged` where it is not DEFLATE
 * or has no end. `step`: bytes that go in between two looks at the size.
 */
export function inflateBounded(bytes: Uint8Array, most: number, step = STEP): Uint8Array | 'too_large' | 'damaged' {
  const parts: Uint8Array[] = []
  let size = 0
  const inflater = new Inflate((part) => {
    parts.push(part)
    size += part.length
  })
  try {
    for (let at = 0; at < bytes.length; at += step) {
      inflater.push(bytes.subarray(at, at + step), at + step >= bytes.length)
      if (size > most) return 'too_large'
    }
  } catch {
    return 'damaged'
  }
  return joined(parts, size)
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = parts
  if (parts.length === 1 && only !== undefined) return only
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
