import type { Description } from '@/charts/describe'
import type { Locale } from '@/locales/messages'

/** What must stand below a table or chart wherever it goes: source, notes, what is left out, and the link. */
export function tableNotes(description: Description, link: string, { messages }: Locale): string[] {
  const { sourceLine, notes, leftOut } = description
  const { share } = messages
  return [sourceLine, ...notes, ...leftOut, link === '' ? '' : share.linkLine(link)].filter((line) => line !== '')
}
