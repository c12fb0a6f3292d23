import type { Indicator } from '@/domain/indicator'
import type { Town } from '@/domain/town'
import type { ConflictRule } from '../../dataset/dropRepeats'
import type { Placeholder } from '../../values/placeholder'
import type { Encoding } from '../decode/encoding'
import type { RecognisedTown } from '../towns/resolveTowns'
import type { CountyMatch } from '../towns/townMatcher'
import type { Delimiter } from '../table/chooseDelimiter'
import type { IndicatorChoice, Meaning } from './decisions'

/** What may be decided, with what holds until then. `open` questions keep the data set from being made. */
export type Question =
  | { readonly kind: 'encoding'; readonly chosen: Encoding; readonly options: readonly Encoding[] }
  | { readonly kind: 'delimiter'; readonly chosen: Delimiter; readonly options: readonly Delimiter[] }
  | { readonly kind: 'sheet'; readonly chosen: string; readonly options: readonly string[] }
  /** Row counted from 1. */
  | { readonly kind: 'header_row'; readonly chosen: number }
  | { readonly kind: 'entity'; readonly open: boolean }
  /** `example`: a header that names a town. */
  | { readonly kind: 'turned'; readonly example: string; readonly chosen: boolean }
  | { readonly kind: 'year'; readonly chosen: number | null; readonly open: boolean }
  | { readonly kind: 'table_indicator'; readonly chosen: string }
  | { readonly kind: 'indicator'; readonly name: string; readonly chosen: IndicatorChoice; readonly suggestions: readonly Indicator[]; readonly column: number | null }
  | { readonly kind: 'unknown_column'; readonly column: number; readonly header: string; readonly examples: readonly string[] }
  | { readonly kind: 'placeholder'; readonly placeholder: Placeholder; readonly quoted: string; readonly count: number; readonly chosen: Meaning }
  /** `columns`: headers of the columns with blanks. */
  | { readonly kind: 'fill_down'; readonly rows: number; readonly columns: readonly string[]; readonly chosen: boolean }
  | { readonly kind: 'damaged'; readonly rows: number; readonly names: readonly string[]; readonly chosen: 'leave_out' | 'keep' }
  | { readonly kind: 'totals'; readonly rows: number; readonly agreeing: number; readonly differing: number; readonly unchecked: number; readonly chosen: 'leave_out' | 'keep' }
  | { readonly kind: 'town'; readonly name: string; readonly candidates: readonly Town[]; readonly exact: boolean; readonly chosen: string | null }
  /** The first of the names that the gazetteer has once, and how many there are. */
  | { readonly kind: 'recognised'; readonly towns: readonly RecognisedTown[]; readonly count: number }
  /** One county for all names that stand in several. */
  | { readonly kind: 'county'; readonly options: readonly CountyMatch[]; readonly chosen: string | null }
  | { readonly kind: 'same_town'; readonly short: string; readonly full: string; readonly chosen: boolean }
  | { readonly kind: 'personal'; readonly columns: readonly number[]; readonly chosen: 'leave_out' | 'keep' }
  | { readonly kind: 'fractions'; readonly indicators: readonly string[]; readonly chosen: 'percent' | 'as_is' }
  | { readonly kind: 'scales'; readonly columns: readonly { readonly header: string; readonly unit: string; readonly own: string }[]; readonly chosen: 'convert' | 'as_is' }
  | { readonly kind: 'decimal_comma'; readonly count: number; readonly example: string; readonly chosen: boolean }
  | { readonly kind: 'conflicts'; readonly count: number; readonly chosen: ConflictRule }

/** Whether a question must be answered before there is a data set. */
export function isOpen(question: Question): boolean {
  return 'open' in question && question.open
}
