/** An entry of a zip as its directory tells it. Sizes may lie: they are never trusted for more than a refusal. */
export interface ZipEntry {
  readonly name: string
  /** 0 stored, 8 DEFLATE; others are not read. */
  readonly method: number
  readonly packedSize: number
  /** Size of the content as it claims. */
  readonly size: number
  /** Where its own header begins. */
  readonly offset: number
}

const END = 0x06054b50
const END_SIZE = 22
const LONGEST_COMMENT = 0xffff
const ENTRY = 0x02014b50
const ENTRY_SIZE = 46
const LOCAL = 0x04034b50
const LOCAL_SIZE = 30
/** Stands where a number is too large for its field and follows in the extra fields (Zip64). */
const ELSEWHERE = 0xffffffff

/** Entries of a zip, at most `most` of them; null where it is damaged, `too_many` where it has more. Inflates nothing. */
export function readDirectory(bytes: Uint8Array, most: number): ZipEntry[] | 'too_many' | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  if (count > most) return 'too_many'
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_SIZE > view.byteLength || view.getUint32(at, true) !== ENTRY) return null
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [number, number, number]
    const next = at + ENTRY_SIZE + nameLength + extraLength + commentLength
    if (next > view.byteLength) return null
    entries.push(readEntry(view, at, new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength))))
    at = next
  }
  return entries
}

/** The packed content of an entry; null where it does not lie within the file. */
export function packedContent(bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (offset + LOCAL_SIZE > view.byteLength || view.getUint32(offset, true) !== LOCAL) return null
  const start = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  return start + packedSize > view.byteLength ? null : bytes.subarray(start, start + packedSize)
}

/** The record at the end of the file, behind which only a comment may stand. */
function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_SIZE
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) if (view.getUint32(at, true) === END) return at
  return null
}

function readEntry(view: DataView, at: number, name: string): ZipEntry {
  const [packed, size, offset] = [20, 24, 42].map((field) => view.getUint32(at + field, true)) as [number, number, number]
  const large = [size, packed, offset].includes(ELSEWHERE) ? longNumbers(view, at) : []
  const settle = (number: number): number => (number === ELSEWHERE ? (large.shift() ?? ELSEWHERE) : number)
  const [settledSize, settledPacked, settledOffset] = [settle(size), settle(packed), settle(offset)]
  return { name, method: view.getUint16(at + 10, true), packedSize: settledPacked, size: settledSize, offset: settledOffset }
}

/** The 64-bit numbers of an entry in their fixed order. */
function longNumbers(view: DataView, at: number): number[] {
  let field = at + ENTRY_SIZE + view.getUint16(at + 28, true)
  const end = field + view.getUint16(at + 30, true)
  while (field + 4 <= end) {
    const [id, length] = [view.getUint16(field, true), view.getUint16(field + 2, true)]
    const words = Math.floor(Math.min(length, end - field - 4) / 8)
    if (id === 1) return Array.from({ length: Math.min(words, 3) }, (_, i) => Number(view.getBigUint64(field + 4 + i * 8, true)))
    field += 4 + length
  }
  return []
}
