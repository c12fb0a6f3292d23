let known = null

/** Bytes of each sign of GB18030 that takes two, found by decoding every pair. */
function pairs() {
  if (known !== null) return known
  const decoder = new TextDecoder('gb18030')
  const table = new Map()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const sign = decoder.decode(Uint8Array.of(lead, trail))
      if (sign.length === 1 && sign !== '\ufffd' && !table.has(sign)) table.set(sign, (lead << 8) | trail)
    }
  }
  known = table
  return table
}

/** Whether every sign takes one or two bytes. */
export function isGbk(text) {
  return [...text].every((sign) => sign < '\x80' || pairs().has(sign))
}

/** Text → bytes as Chinese Excel writes a CSV. Throws at a sign that takes four bytes. */
export function encodeGbk(text) {
  const table = pairs()
  const bytes = new Uint8Array(text.length * 2)
  let at = 0
  for (const sign of text) {
    const code = sign < '\x80' ? sign.charCodeAt(0) : table.get(sign)
    if (code === undefined) throw new Error(`not in GBK: ${sign}`)
    if (code > 0xff) bytes[at++] = code >> 8
    bytes[at++] = code & 0xff
  }
  return bytes.subarray(0, at)
}
