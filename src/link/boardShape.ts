import { BOARD_LIMITS } from '@/domain/limits'
import type { Shape } from './packed/shape'
import { listOf, object, optional, text, wording } from './packed/shape'

/** A chart of a board: its View as the query of a sent link, and what its owner wrote under it. */
export interface BoardChart {
  readonly search: string
  readonly note: string
}

/** A board as it is passed on. */
export interface BoardContent {
  readonly title: string
  readonly charts: readonly BoardChart[]
}

const boardChart = object<BoardChart>({ search: text(BOARD_LIMITS.search), note: optional(wording(BOARD_LIMITS.note), '') })

/** A board from JSON of ours that came from outside; undefined where it does not fit. */
export const boardShape: Shape<BoardContent> = object<BoardContent>({ title: wording(BOARD_LIMITS.title), charts: listOf(boardChart, BOARD_LIMITS.charts) })
