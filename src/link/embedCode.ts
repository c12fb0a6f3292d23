import type { Dataset } from '@/domain/dataset'
import type { View } from '@/domain/view'
import { linkToView } from './linkAddress'

export interface Embedding {
  /** Address of the page without query and fragment. */
  readonly base: string
  readonly view: View
  readonly dataset: Dataset
  /** What the chart shows; names the frame. */
  readonly title: string
  /** Words of the link back. */
  readonly linkText: string
  /** CSS pixels. */
  readonly height: number
}

/** HTML that shows the chart alone on another page, with a link back to the whole. */
export function embedCode({ base, view, dataset, title, linkText, height }: Embedding): string {
  const chart = linkToView(base, { ...view, embed: true, evidence: null }, dataset).address
  const whole = linkToView(base, { ...view, embed: false }, dataset).address
  return [
    `<iframe src="${escape(chart)}" title="${escape(title)}" width="100%" height="${Math.round(height)}" style="border:0" loading="lazy"></iframe>`,
    `<p><a href="${escape(whole)}">${escape(linkText)}</a></p>`,
  ].join('\n')
}

const ENTITIES = new Map([['&', '&amp;'], ['<', '&lt;'], ['>', '&gt;'], ['"', '&quot;'], ["'", '&#39;']])

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES.get(sign) ?? sign)
}
