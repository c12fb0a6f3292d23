import type { DatasetContent } from '@/domain/dataset'
import { inLang } from '@/domain/bilingual'
import { RESOURCES } from './packageSchema'

/** `datapackage.json` of a data set: title, licence, sources, and the schema of each file. */
export function packageDescriptor({ info, sources, fingerprint }: DatasetContent): object {
  const { title, description, entity, version, licence, synthetic } = info
  return {
    profile: 'data-package',
    name: packageName(info.id),
    title: inLang(title, 'zh'),
    title_en: title.en,
    description: inLang(description, 'zh'),
    description_en: description.en,
    ...(version === '' ? {} : { version }),
    ...(licence === '' ? {} : { licenses: [{ name: licence }] }),
    sources: sources.map((source) => ({ title: source.title || source.id })),
    entity: inLang(entity, 'zh'),
    entity_en: entity.en,
    synthetic,
    fingerprint,
    resources: RESOURCES,
  }
}

/** Small letters, digits and hyphens, as the standard asks. */
function packageName(id: string): string {
  const name = id.toLowerCase().replace(/[^a-z0-9._-]+/g, '-').replace(/^-+|-+$/g, '')
  return name === '' ? 'data' : name
}
