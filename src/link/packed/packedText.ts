import type { DatasetContent, DatasetInfo } from '@/domain/dataset'
import { fingerprint } from '@/data/dataset/fingerprint'
import type { ContentLimits } from '@/domain/limits'
import { packContent } from './packContent'
import type { PackedContent } from './packedContent'
import { packedShape } from './packedShape'
import { unpackContent } from './unpackContent'

/** Parts that are left out where they are empty. */
const OPTIONAL = new Set([
  ...['description', 'synthetic', 'version', 'licence', 'sources', 'checks'],
  ...['unit', 'normalise', 'partOf', 'decimals', 'unitAliases', 'definition', 'includes', 'excludes', 'wording', 'related'],
  ...['v', 'x', 'excerpt', 'section', 'note', 'noteEn'],
])

/** Packed content as plain JSON without its empty parts. */
export function slimPacked(content: DatasetContent): unknown {
  return JSON.parse(JSON.stringify(packContent(content), (key, value: unknown) => (OPTIONAL.has(key) && isEmpty(value) ? undefined : value)))
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((item) => item === '')
  return value === null || value === '' || value === false || (typeof value === 'object' && 'c' in value && isEmpty(value.c))
}

/** What the reader of packed content makes of it. */
export type Naming = Pick<DatasetInfo, 'id' | 'origin'>

export type ReadPacked =
  | { readonly kind: 'content'; readonly content: DatasetContent }
  | { readonly kind: 'misfit' }
  | { readonly kind: 'too_large' }

/** Content from JSON that came from outside, within limits. Never throws. */
export function readPacked(json: unknown, limits: ContentLimits, naming: Naming): ReadPacked {
  const packed = packedShape(limits)(json)
  if (packed === undefined) return { kind: 'misfit' }
  if (cellCount(packed) > limits.cells) return { kind: 'too_large' }
  const content = unpackContent(packed)
  if (content === null) return { kind: 'misfit' }
  return { kind: 'content', content: { ...content, info: { ...content.info, ...naming }, fingerprint: fingerprint(content) } }
}

function cellCount({ towns, years, indicators }: PackedContent): number {
  return towns.code.length * years.length * indicators.length
}
