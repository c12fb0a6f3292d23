import { expect, it } from 'vitest'
import { DEFAULT_VIEW } from '@/domain/view'
import { decodeView } from '@/link/viewCodec'
import { FROZEN_LINKS } from './frozenLinks'

it.each(FROZEN_LINKS)('$link still shows what it showed', ({ link, shows }) => {
  expect(decodeView(link, null)).toEqual({ view: { ...DEFAULT_VIEW, ...shows }, problems: [] })
})
