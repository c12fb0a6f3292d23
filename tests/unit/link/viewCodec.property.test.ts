import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LINK_KEYS } from '@/link/parameters'
import { decodeView, encodeView } from '@/link/viewCodec'
import { anyView } from './anyView'

const forms = [{ full: false }, { full: true }]

describe('any view', () => {
  it.each(forms)('comes back from its link as it was (%o)', (form) => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(decodeView(encodeView(view, form), null)).toEqual({ view, problems: [] })
      }),
      { numRuns: 500 },
    )
  })

  it.each(forms)('comes back although its link was encoded once more (%o)', (form) => {
    fc.assert(
      fc.property(anyView, (view) => {
        const twice = encodeView(view, form).replace(/%/g, '%25')
        expect(decodeView(twice, null).view).toEqual(view)
      }),
      { numRuns: 500 },
    )
  })

  it.each(forms)('comes back although a chat program pulled punctuation into its link (%o)', (form) => {
    fc.assert(
      fc.property(anyView, fc.constantFrom('。', '，', '）', '》', '"', "'", '%E3%80%82', '；”'), (view, tail) => {
        expect(decodeView(`${encodeView(view, form)}${tail}`, null).view).toEqual(view)
      }),
      { numRuns: 500 },
    )
  })

  it('is written with its keys in one order', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const keys = encodeView(view, { full: true }).replace(/&$/, '').split('&').map((part) => part.split('=')[0])
        expect(keys).toEqual(LINK_KEYS)
      }),
    )
  })

  it('is written the same after reading, whatever was read', () => {
    fc.assert(
      fc.property(anyStrangeQuery, (search) => {
        const once = encodeView(decodeView(search, null).view, { full: false })
        expect(encodeView(decodeView(once, null).view, { full: false })).toBe(once)
      }),
      { numRuns: 500 },
    )
  })
})

const piece = fc.oneof(
  fc.constantFrom('=', '&', '~', '%', '%E5', '%25', '..', '.', '＆', '＝', '～', '&amp;', '+', '*', '-', 'auto', '2023', 'latest', '荫城镇', '\uD800'),
  fc.constantFrom(...LINK_KEYS.map((key) => `&${key}=`)),
  fc.string(),
)
const anyStrangeQuery = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))
