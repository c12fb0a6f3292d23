import type { DatasetRef } from '@/domain/view'
import { decodeItem, encodeItem, isDamaged } from '../encodedText'
import { linkProblem } from '../linkProblem'
import type { Parameter, Reading } from '../parameter'
import { refused, valid } from '../parameter'
import { splitList } from './list'

/** `towns~8f3a21`: id and fingerprint. */
export function datasetRef(key: string): Parameter<DatasetRef> {
  return {
    key,
    write: ({ id, fingerprint }) => (fingerprint === null ? encodeItem(id) : `${encodeItem(id)}~${encodeItem(fingerprint)}`),
    read: (raw): Reading<DatasetRef> => {
      const [id = '', fingerprint, ...more] = splitList(raw).map(decodeItem)
      const quoted = decodeItem(raw)
      if (isDamaged(`${id}${fingerprint ?? ''}`)) return refused(linkProblem({ code: 'link_truncated', field: key, quoted }))
      if (id === '' || more.length > 0) return refused(linkProblem({ code: 'link_unreadable', field: key, quoted }))
      if (fingerprint === undefined) return valid({ id, fingerprint: null })
      return withFingerprint(id, fingerprint, key)
    },
  }
}

function withFingerprint(id: string, fingerprint: string, field: string): Reading<DatasetRef> {
  const value = { id, fingerprint: fingerprint.toLowerCase() }
  if (/^[0-9a-f]{6}$/.test(value.fingerprint)) return valid(value)
  return { value: { id, fingerprint: null }, problems: [linkProblem({ code: 'link_unreadable', field, quoted: fingerprint, kept: 1 })] }
}
