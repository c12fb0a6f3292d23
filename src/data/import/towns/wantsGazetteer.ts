import type { Town } from '@/domain/town'

const TOWNSHIP = /(?:镇|乡|街道|街道办事处|苏木)$/
const DIVISION = /^\d{9}(?:\d{3})?$/

/** Whether a list of places looks like townships of the national gazetteer, so that it is worth loading. */
export function wantsGazetteer(towns: readonly Town[]): boolean {
  return towns.some(({ code, name }) => TOWNSHIP.test(name) || DIVISION.test(code))
}
