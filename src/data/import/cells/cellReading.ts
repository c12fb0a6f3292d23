import type { Qualifier, RowState } from '@/domain/state'
import type { FigureReason } from '../../values/figure'
import type { Placeholder } from '../../values/placeholder'

/** Why a cell gives no figure: as the reader of figures says, or because the figure does not fit its indicator. */
export type CellFault = Exclude<FigureReason, 'placeholder' | 'none_said' | 'vague'> | 'not_a_count' | 'percent_in_count' | 'not_a_percentage'

/** What the text of a figure's cell says. */
export type CellReading =
  | {
      readonly kind: 'figure'
      readonly value: number
      readonly valueMax: number | null
      readonly qualifier: Qualifier
      readonly unit: string
      /** More than the number was written: 50余, 1.2万, １２３. */
      readonly reworded: boolean
    }
  | { readonly kind: 'state'; readonly state: RowState }
  | { readonly kind: 'placeholder'; readonly placeholder: Placeholder }
  | { readonly kind: 'fault'; readonly fault: CellFault }
