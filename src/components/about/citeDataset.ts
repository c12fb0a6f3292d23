import { inLang } from '@/domain/bilingual'
import type { Dataset } from '@/domain/dataset'
import { localeTag } from '@/domain/formatNumber'
import type { FullLocale } from '@/locales/messages'

/** When and where the data were looked at; an empty address where the page has none to give. */
export interface Access {
  readonly on: Date
  readonly address: string
}

/** The data set as a reference in words. */
export function citeInWords({ info, fingerprint }: Dataset, { on, address }: Access, { lang, messages }: FullLocale): string {
  const accessed = new Intl.DateTimeFormat(localeTag(lang), { dateStyle: 'long' }).format(on)
  if (info.origin !== 'builtin') return messages.about.cite.ownText({ title: inLang(info.title, lang), fingerprint, accessed })
  return messages.about.cite.text({ title: inLang(info.title, lang), version: info.version, fingerprint, accessed, address })
}

/** The data set as an entry of BibTeX; whoever provided the reader's own data is theirs to add. */
export function citeAsBibtex({ info, fingerprint }: Dataset, { on, address }: Access, { lang, messages }: FullLocale): string {
  const { bibtexTitle, bibtexNote } = messages.about.cite
  const own = info.origin !== 'builtin'
  const title = inLang(info.title, lang)
  const fields: [string, string][] = [
    ['author', own ? '' : '{The Zhenjian contributors}'],
    ['title', `{${escapeTex(own ? title : bibtexTitle(title))}}`],
    ['year', String(on.getFullYear())],
    ['version', info.version],
    ['note', escapeTex(bibtexNote(fingerprint, isoDay(on)))],
    ['url', own ? '' : address],
  ]
  const lines = fields.filter(([, value]) => value !== '').map(([key, value]) => `  ${key} = {${value}},`)
  return [`@misc{${own ? `data-${fingerprint}` : `zhenjian-${info.id}`},`, ...lines, '}'].join('\n')
}

/** Signs that TeX would take as its own. */
function escapeTex(text: string): string {
  return text.replace(/[&%$#_{}]/g, (sign) => `\\${sign}`)
}

function isoDay(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
