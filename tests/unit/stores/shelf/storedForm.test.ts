import { describe, expect, it } from 'vitest'
import { indexDataset } from '@/domain/dataset'
import { readStored, toStored } from '@/stores/shelf/storedForm'
import { buildTestDataset } from '../../buildTestDataset'

const content = buildTestDataset({ rows: [['甲镇', 2023, 'cases', '12']] })

describe('readStored', () => {
  it.each([
    ['nothing stored', undefined, { kind: 'missing' }],
    ['not ours', 'text', { kind: 'invalid', reason: 'stored_damaged', quoted: '' }],
    ['a later version', { version: 99, content }, { kind: 'invalid', reason: 'stored_newer', quoted: '99' }],
    ['a column cut short', { version: 1, content: { ...content, reports: new Int32Array(7) } }, { kind: 'invalid', reason: 'stored_damaged', quoted: '' }],
  ])('reads %s', (_what, stored, expected) => {
    expect(readStored(stored)).toEqual(expected)
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
