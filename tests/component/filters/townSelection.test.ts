import { describe, expect, it } from 'vitest'
import { changeTowns, chosenTowns } from '@/components/filters/townSelection'
import type { TownSelection } from '@/domain/view'

const CODES = ['1', '2', '3', '4']

describe('chosenTowns', () => {
  it.each<[TownSelection, string[]]>([
    ['all', ['1', '2', '3', '4']],
    ['none', []],
    [['3', '9'], ['3']],
    [{ allBut: ['3', '9'] }, ['1', '2', '4']],
  ])('%j is %j', (selection, chosen) => expect([...chosenTowns(CODES, selection)]).toEqual(chosen))
})

describe('changeTowns', () => {
  it.each<[TownSelection, 'add' | 'remove' | 'invert', string[], TownSelection]>([
    ['all', 'remove', ['2'], { allBut: ['2'] }],
    [{ allBut: ['2'] }, 'remove', ['4'], ['1', '3']],
    [{ allBut: ['2'] }, 'add', ['2'], 'all'],
    [['1', '3', '4'], 'add', ['2'], 'all'],
    [['1'], 'add', ['3', '4'], { allBut: ['2'] }],
    ['none', 'add', ['4', '1'], ['1', '4']],
    [['1'], 'remove', ['1'], 'none'],
    [['1', '2'], 'invert', CODES, ['3', '4']],
    [['1', '2'], 'invert', ['2', '3'], ['1', '3']],
    ['all', 'invert', CODES, 'none'],
  ])('%j, %s %j → %j', (selection, kind, touched, expected) => {
    expect(changeTowns(CODES, selection, { kind, touched })).toEqual(expected)
  })
})
