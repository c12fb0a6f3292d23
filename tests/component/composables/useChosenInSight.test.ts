import { expect, it } from 'vitest'
import { scrollToShow } from '@/composables/useChosenInSight'

const row = { left: 16, right: 374 }

it.each([
  ['in the middle, nothing moves', { left: 120, right: 180 }, 0],
  ['beyond the end, it comes in with room beside it', { left: 400, right: 460 }, 122],
  ['half under the fade at the end, it comes out of it', { left: 310, right: 370 }, 32],
  ['beyond the start, back', { left: -80, right: -20 }, -132],
  ['the first goes to the very start, where scrolling stops by itself', { left: 16, right: 76 }, -36],
])('%s', (_, item, by) => expect(scrollToShow(row, item)).toBe(by))
