import { expect, it } from 'vitest'
import { messages } from '@/locales/en'

it.each([
  [[], ''],
  [['Yincheng'], 'Yincheng'],
  [['Yincheng', 'Songyuan'], 'Yincheng and Songyuan'],
  [['Yincheng', 'Songyuan', 'Dongzhuang'], 'Yincheng, Songyuan and Dongzhuang'],
])('lists %j in English', (names, listed) => {
  expect(messages.charts.describe.list(names)).toBe(listed)
})
