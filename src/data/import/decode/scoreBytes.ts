/** Shares of what is common in each encoding, 0 to 1, over the bytes above ASCII. */

/** GB2312 puts its 3,755 commonest characters, by frequency of use, at lead bytes B0–D7, punctuation at A1–A3. */
export function scoreGb(bytes: Uint8Array): number {
  return pairShare(bytes, (lead, trail) => trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3)))
}

/** Big5 puts its 5,401 commonest characters at lead bytes A4–C6, punctuation at A1–A3. */
export function scoreBig5(bytes: Uint8Array): number {
  const share = pairShare(bytes, (lead, trail) => lead >= 0xa1 && lead <= 0xc6 && (trail <= 0x7e || trail >= 0xa1))
  const low = pairShare(bytes, (_, trail) => trail <= 0x7e)
  return low < 0.1 ? share / 2 : share
}

/** Accented letters stand alone between ASCII letters. */
export function scoreLatin(bytes: Uint8Array): number {
  let alone = 0
  let all = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0
    if (byte < 0x80) continue
    all++
    if (isAsciiAt(bytes, i - 1) && isAsciiAt(bytes, i + 1) && byte >= 0xa0) alone++
  }
  return all === 0 ? 0 : alone / all
}

function isAsciiAt(bytes: Uint8Array, at: number): boolean {
  return (bytes[at] ?? 0x20) < 0x80
}

function pairShare(bytes: Uint8Array, isCommon: (lead: number, trail: number) => boolean): number {
  let common = 0
  let all = 0
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0
    if (lead < 0x80) continue
    const trail = bytes[++i] ?? 0
    all++
    if (trail >= 0x40 && isCommon(lead, trail)) common++
  }
  return all === 0 ? 0 : common / all
}
