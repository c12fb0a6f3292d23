import type { Embedded, EmbeddedFault } from '@/data/package/embedded'
import type { Parsed } from '@/domain/problem'
import type { FileLoader } from './fileLoader'

/** Gives the files that the page itself carries; a page that was cut short says so of every file. */
export function embeddedLoader(embedded: Parsed<Embedded, EmbeddedFault>): FileLoader {
  if (embedded.kind !== 'valid') return () => Promise.resolve(embedded)
  const files = new Map(Object.entries(embedded.value.files))
  return (path) => {
    const text = files.get(path)
    return Promise.resolve(text === undefined ? { kind: 'invalid', reason: 'file_missing', quoted: '' } : { kind: 'valid', value: text })
  }
}
