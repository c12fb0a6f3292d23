import { startImport } from '@/data/import/session/advanceImport'
import { NO_DECISIONS } from '@/data/import/session/decisions'
import { openImport } from '@/data/import/session/openImport'
import { readIndicators } from '@/data/package/readIndicators'

/** The product's own import of a file, off the main thread: bytes in, data set out. */
self.onmessage = async ({ data: { file, codebook } }: MessageEvent<{ file: File; codebook: string }>) => {
  const begun = performance.now()
  const { themes, indicators } = readIndicators(codebook) as unknown as { themes: never[]; indicators: never[] }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const opened = await openImport({ name: file.name, bytes })
  const reading = startImport(opened, { id: 'x', themes, indicators, matcher: null, thisYear: 2025, importedTheme: { zh: '导入', en: 'Imported' } }).advance(NO_DECISIONS)
  const { content, status, counts, problemCounts } = reading
  const buffers = content === null ? [] : [...content.columns.values()].flatMap((column) => [column.values.buffer, column.states.buffer, column.marks.buffer])
  const kept = content === null ? 0 : [...content.columns.values()].reduce((sum, column) => sum + column.values.byteLength + column.states.byteLength + column.marks.byteLength, content.reports.byteLength)
  self.postMessage({ status, counts, problemCounts: problemCounts.slice(0, 5), kept, inside: performance.now() - begun, content }, [...new Set(buffers)] as Transferable[])
}
