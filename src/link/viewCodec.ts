import type { Dataset } from '@/domain/dataset'
import type { Problem } from '@/domain/problem'
import type { View } from '@/domain/view'
import { DEFAULT_VIEW, PAGES } from '@/domain/view'

export interface EncodeOptions {
  readonly full: boolean
  readonly dataset?: Dataset
}

export function encodeView(view: View, _options: EncodeOptions): string {
  return view.page === 'overview' ? '' : `page=${view.page}`
}

export function decodeView(search: string, _dataset: Dataset | null): { view: View; problems: Problem[] } {
  const page = PAGES.find((item) => item === new URLSearchParams(search).get('page')) ?? 'overview'
  return { view: { ...DEFAULT_VIEW, page }, problems: [] }
}
