import type { Embedded, EmbeddedFault } from '@/data/package/embedded'
import type { Parsed } from '@/domain/problem'

/** Element in which a page in one file carries its data. */
export const EMBEDDED_ID = 'zhenjian-data'

/** What this page carries in itself; missing on a static host. */
export async function readEmbedded(page: Document): Promise<Parsed<Embedded, EmbeddedFault>> {
  const packed = page.getElementById(EMBEDDED_ID)?.textContent ?? ''
  if (packed === '') return { kind: 'missing' }
  const { unpackEmbedded } = await import('@/data/package/embedded')
  return unpackEmbedded(packed)
}
