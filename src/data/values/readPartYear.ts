/** What part of the year a figure covers, as the report words it. */
export type PartYear =
  | { readonly kind: 'since'; readonly month: number }
  | { readonly kind: 'months'; readonly from: number; readonly to: number }
  | { readonly kind: 'halves'; readonly half: 'first' | 'second' }
  | { readonly kind: 'unknown' }

/** Reads the part of the year out of a note or wording: “7月份以来”, “1至6月”, “上半年”. */
export function readPartYear(text: string): PartYear {
  const span = /(\d{1,2})月?份?\s*(?:[-–—~～至到])\s*(\d{1,2})月/u.exec(text)
  if (span !== null) return { kind: 'months', from: Number(span[1]), to: Number(span[2]) }
  const since = /(\d{1,2})月份?(?:\d{1,2}日)?(?:以来|起|至今|以后|开始|后)/u.exec(text)
  if (since !== null) return { kind: 'since', month: Number(since[1]) }
  if (text.includes('上半年')) return { kind: 'halves', half: 'first' }
  if (text.includes('下半年')) return { kind: 'halves', half: 'second' }
  return { kind: 'unknown' }
}
