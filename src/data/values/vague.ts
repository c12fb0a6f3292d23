import { UNIT } from './units'

const QUANTITY = `(?:成千上万|若干|大量|许多|众多|诸多|一批|一系列|一些|[数几][十百千万亿]+余?|上[百千万]+(?=${UNIT})|[数几](?=${UNIT})|多(?=批次|场次|人次|[次场期个名项件起轮条]))(?:${UNIT})?`
const FREQUENCY = '不定期|定期|经常'
const PATTERN = `${QUANTITY}|${FREQUENCY}`

const WHOLE = new RegExp(`^(?:约|近|共|达|上)?(?:${PATTERN})`)
const EVERYWHERE = new RegExp(PATTERN, 'g')

/** Whether a cell gives a quantity in words only: 数万份, 若干, 多次. */
export function isVague(folded: string): boolean {
  return WHOLE.test(folded)
}

/** Where quantities in words stand. */
export function locateVague(folded: string): { start: number; end: number }[] {
  return [...folded.matchAll(EVERYWHERE)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}
