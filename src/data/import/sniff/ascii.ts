/** Bytes as Latin text, for looking at signatures. */
export function latin(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}

/** Whether bytes begin with a signature; `null` stands for any byte. */
export function startsWith(bytes: Uint8Array, signature: readonly (number | null)[]): boolean {
  return signature.every((byte, i) => byte === null || bytes[i] === byte)
}
