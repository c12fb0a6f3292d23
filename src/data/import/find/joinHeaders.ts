import { LONGEST_NAME } from '@/domain/limits'
import { cutText } from '@/domain/plainText'
import { trimInvisible } from '../../values/foldWidth'
import { cleanText } from '../table/cleanText'
import { bracketText } from '../roles/normaliseHeader'
import { isUnitLabel, isUnitText } from './cellKinds'
import type { Header } from './tableShape'

export interface HeaderRows {
  readonly upper: readonly string[]
  /** null where the header is one row. */
  readonly lower: readonly string[] | null
  /** Cells of the unit row; empty where there is none. */
  readonly units: readonly string[]
}

/** The header of each column; a group of the upper row holds until the next one begins. */
export function joinHeaders({ upper, lower, units }: HeaderRows): Header[] {
  let group = ''
  return upper.map((cell, column) => {
    const top = clean(cell)
    const bottom = lower === null ? '' : clean(lower[column] ?? '')
    if (top !== '') group = top
    const grouped = bottom !== '' && lower !== null && group !== ''
    const name = bottom === '' ? top : bottom
    const unit = unitOf(units[column] ?? '', name)
    return { column, name, group: grouped ? group : '', text: grouped ? `${group}·${bottom}` : name, unit }
  })
}

function clean(text: string): string {
  return cutText(cleanText(text).split(/\n/).map((line) => line.trim()).join(''), LONGEST_NAME)
}

function unitOf(cell: string, name: string): string {
  const unit = trimInvisible(cell)
  if (unit !== '' && !isUnitLabel(unit)) return unit.replace(/^[（(]|[）)]$/g, '')
  const bracket = bracketText(name)
  return isUnitText(bracket) ? bracket : ''
}
