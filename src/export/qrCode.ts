/** A QR code as one SVG path in a square of `size` units, quiet zone included. */
export interface QrCode {
  readonly path: string
  readonly size: number
}

const QUIET_ZONE = 4

/** The QR code of an address; null where it is too long for one. The encoder is loaded when it is needed. */
export async function qrCode(address: string): Promise<QrCode | null> {
  const { encode } = await import('uqr')
  try {
    const { data, size } = encode(address, { ecc: 'L', border: QUIET_ZONE })
    return { path: data.flatMap(rowPath).join(''), size }
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** Runs of dark modules as rectangles one unit high. */
function rowPath(row: readonly boolean[], y: number): string[] {
  return row.flatMap((dark, x) => {
    if (!dark || row[x - 1] === true) return []
    const end = row.indexOf(false, x)
    const width = (end < 0 ? row.length : end) - x
    return [`M${x} ${y}h${width}v1h-${width}z`]
  })
}
