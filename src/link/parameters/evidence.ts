import type { Dataset } from '@/domain/dataset'
import type { EvidenceAddress } from '@/domain/view'
import { OPEN, decodeItem, encodeItem, isDamaged } from '../encodedText'
import type { LinkProblemCode } from '../linkProblem'
import { linkProblem } from '../linkProblem'
import { findIndicator, findTown } from '../lookUp'
import type { Parameter, Reading } from '../parameter'
import { refused, valid } from '../parameter'

/** `town.indicator.year`, or closed. */
export function evidenceAddress(key: string): Parameter<EvidenceAddress | null> {
  return {
    key,
    write: (address) => (address === null ? OPEN.none : writeAddress(address)),
    read: (raw, dataset): Reading<EvidenceAddress | null> => {
      if (raw === OPEN.none) return valid(null)
      const address = readAddress(raw)
      const quoted = decodeItem(raw)
      if (typeof address === 'string') return refused(linkProblem({ code: address, field: key, quoted }))
      const located = dataset === null ? address : locate(address, dataset)
      return located === null ? refused(linkProblem({ code: 'link_not_in_data', field: key, quoted })) : valid(located)
    },
  }
}

function writeAddress({ town, indicator, year }: EvidenceAddress): string {
  return `${encodeItem(town)}.${encodeItem(indicator)}.${year}`
}

function readAddress(raw: string): EvidenceAddress | LinkProblemCode {
  const [town = '', indicator = '', year = '', ...more] = raw.split('.').map(decodeItem)
  if (isDamaged(`${town}${indicator}${year}`)) return 'link_truncated'
  if (town === '' || indicator === '' || !/^\d{4}$/.test(year) || more.length > 0) return 'link_unreadable'
  return { town, indicator, year: Number(year) }
}

function locate({ town, indicator, year }: EvidenceAddress, dataset: Dataset): EvidenceAddress | null {
  const place = findTown(town, dataset)
  const subject = findIndicator(indicator, dataset)
  if (place.kind !== 'found' || subject.kind !== 'found' || !dataset.yearIndex.has(year)) return null
  return { town: place.id, indicator: subject.id, year }
}
