import { expect, test } from 'vitest'
import { LARGEST_FILE } from '@/domain/limits'
import { useImporting } from '@/stores/importing'
import { problemsOf } from '../../fixtures/import/showReading'
import { freshStores } from '../withStores'

test('a file that is too large is refused with both sizes, before a byte of it is read', async () => {
  freshStores()
  const importing = useImporting()
  await importing.choose({ name: '大.csv', size: LARGEST_FILE * 20, arrayBuffer: () => Promise.reject(new Error('asked for its bytes')) })
  const { phase, reading } = importing
  expect([phase, reading && problemsOf(reading), reading?.problems[0]?.values]).toEqual(['deciding', ['stop file_too_large'], { size: 6000, limit: 300 }])
})

test('a file that cannot be read says so', async () => {
  freshStores()
  const importing = useImporting()
  await importing.choose({ name: '表.csv', size: 20, arrayBuffer: () => Promise.reject(new Error('in use')) })
  expect([importing.phase, importing.fault]).toEqual(['failed', 'read_failed'])
})
