import { expect, test } from 'vitest'
import { MOST_ROWS } from '@/domain/limits'
import { importFixture } from '../../../../fixtures/import/importFixture'
import { problemsOf } from '../../../../fixtures/import/showReading'

/** A table of single figures, as short as its rows can be. */
function table(rows: number): Uint8Array {
  return new TextEncoder().encode(`a,year,x\n${'A,2020,1\n'.repeat(rows)}`)
}

test('more rows than are read stop the import with both figures', async () => {
  const reading = await importFixture(table(MOST_ROWS * 2))
  expect([reading.status, problemsOf(reading), reading.problems[0]?.values]).toEqual(['stopped', ['stop too_many_rows'], { rows: MOST_ROWS * 2 + 1, limit: MOST_ROWS }])
})

test('a table too long keeps no places of cells', async () => {
  const { scanBytes } = await import('@/data/import/table/scanBytes')
  expect(scanBytes(table(MOST_ROWS * 2), { delimiter: 0x2c, width: 3 })?.offsets).toEqual(new Uint32Array(0))
})
