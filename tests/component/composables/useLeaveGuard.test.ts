import { expect, test } from 'vitest'
import { nextTick, shallowRef } from 'vue'
import { useLeaveGuard } from '@/composables/useLeaveGuard'

test('the browser asks while something is unsaved, and only then', async () => {
  const unsaved = shallowRef(false)
  const asked = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
  useLeaveGuard(() => unsaved.value)
  const seen = [asked()]
  for (const is of [true, false]) {
    unsaved.value = is
    await nextTick()
    seen.push(asked())
  }
  expect(seen).toEqual([false, true, false])
})
