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
  /** Rows whose county, prefecture or province is blank under a merged one and was taken from above. */
  readonly filledRegions: number
}

const PARTS = [
  ['name', 'entity'],
  ['code', 'code'],
  ['county', 'county'],
  ['prefecture', 'prefecture'],
  ['province', 'province'],
] as const satisfies (readonly [keyof TownQuery, Role])[]

/** Numbers the towns of a table. Costs one pass a column; each different town is looked at once. */
export function nameCodes(table: CellTable, keys: ReadonlyMap<Role, number>, range: RowRange): NameCodes {
  let filledRegions = 0
  let codes = new Uint32Array(range.to - range.from)
  let names: TownQuery[] = [{ name: '', code: '', county: '', prefecture: '', province: '' }]
  for (const [field, role] of PARTS) {
    const column = keys.get(role)
    if (column === undefined) continue
    const own = table.distinct(column, range)
    const filled = field === 'name' || field === 'code' ? { ...own, filled: 0 } : fillDown(own)
    filledRegions = Math.max(filledRegions, filled.filled)
    const { pairs, merged } = pair(codes, filled)
    const known = names
    names = pairs.map(({ left, text }) => ({ ...(known[left] ?? EMPTY), [field]: cutText(cleanText(text), LONGEST_NAME) }))
    codes = merged
  }
  return { codes, names, filledRegions }
}

/** Merged cells leave their text in the first row alone: blanks take the text above, and are counted. */
function fillDown({ codes, texts }: Distinct): Distinct & { readonly filled: number } {
  const blank = texts.map((text) => text.trim() === '')
  if (!blank.includes(true)) return { codes, texts, filled: 0 }
  let above = -1
  let filled = 0
  const whole = codes.map((code) => {
    if (blank[code] === false) above = code
    else if (above >= 0) filled++
    return above >= 0 ? above : code
  })
  return { codes: whole, texts, filled }
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
