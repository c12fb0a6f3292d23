import { describe, expect, it } from 'vitest'
import { indexDataset } from '@/domain/dataset'
import { readCell, readCellTexts } from '@/domain/cell'
import { formatFigure } from '@/domain/formatCell'
import type { StoredColumn } from '@/stores/shelf/storedForm'
import { readStored, toStored } from '@/stores/shelf/storedForm'
import { STORED_1, STORED_2 } from '../../../fixtures/stored/samples'
import { buildTestDataset } from '../../buildTestDataset'

const content = buildTestDataset({ rows: [['甲镇', 2023, 'cases', '12']] })

const DAMAGED = { kind: 'invalid', reason: 'stored_damaged', quoted: '' }

describe('readStored', () => {
  it.each([
    ['nothing stored', undefined, { kind: 'missing' }],
    ['not ours', 'text', { kind: 'invalid', reason: 'stored_damaged', quoted: '' }],
    ['a later version', { version: 99, content }, { kind: 'invalid', reason: 'stored_newer', quoted: '99' }],
    ['reports cut short', { version: 1, content: { ...content, reports: new Int32Array(7) } }, { kind: 'invalid', reason: 'stored_damaged', quoted: '' }],
    ['states cut short', { version: 1, content: { ...content, columns: new Map([...content.columns].map(([id, column]) => [id, { ...column, states: new Uint8Array(0) }])) } }, DAMAGED],
    ['a column without texts', { version: 1, content: { ...content, columns: new Map([...content.columns].map(([id, column]) => [id, { ...column, notes: undefined }])) } }, DAMAGED],
    ['years missing', { version: 1, content: { ...content, years: undefined } }, DAMAGED],
  ])('reads %s', (_what, stored, expected) => {
    expect(readStored(stored)).toEqual(expected)
  })

  /** As each version wrote it, for ever: never change a sample; a new form gets one of its own and a migration. */
  it.each([
    ['1', readStored(STORED_1)],
    ['2', readStored(STORED_2.head, STORED_2.columns as unknown as StoredColumn[])],
  ])('opens a data set that version %s stored', (_version, read) => {
    if (read.kind !== 'valid') throw new Error(read.kind)
    const dataset = indexDataset(read.value)
    const cells = dataset.towns.flatMap((town, t) => dataset.indicators.map((indicator) => {
      const cell = readCell(dataset, { town: t, year: 0, indicator })
      return [town.name, indicator.id, cell.state, formatFigure(cell, 'zh'), readCellTexts(dataset, cell).excerpt]
    }))
    expect(cells).toEqual([
      ['甲镇', 'cases', 'reported', '≥50', '50余件'],
      ['甲镇', 'span', 'reported', '1–2', ''],
      ['乙镇', 'cases', 'not_mentioned', '', ''],
      ['乙镇', 'span', 'vague', '', '数万'],
    ])
  })

  it('reads the form of version 1, which held its columns', () => {
    expect(readStored({ version: 1, content })).toEqual({ kind: 'valid', value: content })
  })

  it('reads the form of version 2, whose columns lie beside it', () => {
    const { head, columns } = toStored(content)
    expect(head.version).toBe(2)
    const read = readStored(head, columns)
    expect(read.kind === 'valid' && indexDataset(read.value)).toEqual(content)
  })

  it('refuses a data set that has lost a column', () => {
    const { head, columns } = toStored(content)
    expect(readStored(head, columns.slice(1))).toEqual({ kind: 'invalid', reason: 'stored_damaged', quoted: '' })
  })
})
