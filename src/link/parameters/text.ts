import { decodeItem, encodeItem, isDamaged, undamagedPart } from '../encodedText'
import { LONGEST_QUERY } from '@/domain/limits'
import { linkProblem } from '../linkProblem'
import type { Parameter, Reading } from '../parameter'
import { valid } from '../parameter'

/** Free text; what is beyond the limit, or damaged, is cut off and told. */
export function searchText(key: string): Parameter<string> {
  return {
    key,
    write: (text) => encodeItem(firstCharacters(text)),
    read: (raw): Reading<string> => {
      const text = decodeItem(raw)
      const whole = isDamaged(text) ? undamagedPart(text) : text
      const value = firstCharacters(whole)
      if (isDamaged(text)) return { value, problems: [linkProblem({ code: 'link_truncated', field: key, quoted: text, kept: 1 })] }
      if (value !== whole) return { value, problems: [linkProblem({ code: 'link_too_long', field: key, quoted: text, kept: 1 })] }
      return valid(value)
    },
  }
}

function firstCharacters(text: string): string {
  return [...text.slice(0, 2 * LONGEST_QUERY)].slice(0, LONGEST_QUERY).join('')
}
