import { expect, it } from 'vitest'
import { stepOf } from '@/components/overview/matrixStep'

it('colours by the number of figures as the key says', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 40].map(stepOf)).toEqual([1, 2, 3, 3, 4, 4, 5, 5])
})
