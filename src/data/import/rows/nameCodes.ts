import { LONGEST_NAME } from '@/domain/limits'
import { cutText } from '@/domain/plainText'
import type { TownQuery } from '../towns/townMatcher'
import type { Role } from '../roles/role'
import type { CellTable, Distinct, RowRange } from '../table/cellTable'
import { cleanText } from '../table/cleanText'

/** Different towns of a table: by name, code and region together. */
export interface NameCodes {
  readonly codes: Uint32Array
  readonly names: readonly TownQuery[]
  /** Columns of county, prefecture and province with cells that are blank under others. */
  readonly regions: readonly BlankColumn[]
}

/** Cells of a column that are blank below one that is not, as merged cells leave them. */
export interface BlankColumn {
  readonly column: number
  /** 1 where a row is such, counted from the start of the range. */
  readonly rows: Uint8Array
}

export interface NameSource {
  readonly table: CellTable
  readonly keys: ReadonlyMap<Role, number>
  readonly range: RowRange
  /** Blank regions are those above. */
  readonly fill: boolean
}

const PARTS = [
  ['name', 'entity'],
  ['code', 'code'],
  ['county', 'county'],
  ['prefecture', 'prefecture'],
  ['province', 'province'],
] as const satisfies (readonly [keyof TownQuery, Role])[]

/** Numbers the towns of a table. Costs one pass a column; each different town is looked at once. */
export function nameCodes({ table, keys, range, fill }: NameSource): NameCodes {
  const regions: BlankColumn[] = []
  let codes = new Uint32Array(range.to - range.from)
  let names: TownQuery[] = [{ name: '', code: '', county: '', prefecture: '', province: '' }]
  for (const [field, role] of PARTS) {
    const column = keys.get(role)
    if (column === undefined) continue
    const own = table.distinct(column, range)
    const below = field === 'name' || field === 'code' ? null : blanksBelow(own)
    if (below !== null) regions.push({ column, rows: below.rows })
    const { pairs, merged } = pair(codes, fill && below !== null ? { ...own, codes: below.filled } : own)
    const known = names
    names = pairs.map(({ left, text }) => ({ ...(known[left] ?? EMPTY), [field]: cutText(cleanText(text), LONGEST_NAME) }))
    codes = merged
  }
  return { codes, names, regions }
}

/** Merged cells leave their text in the first row alone: which rows are blank below one, and the column with them filled. Null where none is. */
function blanksBelow({ codes, texts }: Distinct): { readonly rows: Uint8Array; readonly filled: Uint32Array } | null {
  const blank = texts.map((text) => text.trim() === '')
  if (!blank.includes(true)) return null
  const rows = new Uint8Array(codes.length)
  let above = -1
  const filled = codes.map((code, i) => {
    if (blank[code] === false) above = code
    else if (above >= 0) rows[i] = 1
    return above >= 0 ? above : code
  })
  return rows.includes(1) ? { rows, filled } : null
}

const EMPTY: TownQuery = { name: '', code: '', county: '', prefecture: '', province: '' }

interface Pairing {
  readonly pairs: readonly { readonly left: number; readonly text: string }[]
  readonly merged: Uint32Array<ArrayBuffer>
}

/** Numbers the combinations of two columns. */
function pair(left: Uint32Array, right: Distinct): Pairing {
  const known = new Map<number, number>()
  const pairs: { left: number; text: string }[] = []
  const merged = new Uint32Array(left.length)
  const width = right.texts.length
  let lastKey = -1
  let lastCode = 0
  for (let i = 0; i < left.length; i++) {
    const key = (left[i] ?? 0) * width + (right.codes[i] ?? 0)
    let code = key === lastKey ? lastCode : known.get(key)
    if (code === undefined) {
      code = pairs.length
      known.set(key, code)
      pairs.push({ left: left[i] ?? 0, text: right.texts[right.codes[i] ?? 0] ?? '' })
    }
    merged[i] = code
    lastKey = key
    lastCode = code
  }
  return { pairs, merged }
}
