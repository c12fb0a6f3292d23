import { expect, test } from 'vitest'
import type { ShallowRef } from 'vue'
import { effectScope, nextTick, shallowRef } from 'vue'
import { useLeaveGuard } from '@/composables/useLeaveGuard'

const asked = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

async function set(unsaved: ShallowRef<boolean>, is: boolean): Promise<boolean> {
  unsaved.value = is
  await nextTick()
  return asked()
}

test('the browser asks while something is unsaved, and only then', async () => {
  const unsaved = shallowRef(false)
  useLeaveGuard(() => unsaved.value)
  expect([asked(), await set(unsaved, true), await set(unsaved, false)]).toEqual([false, true, false])
})

test('it still asks when the page that called has gone, until all is saved; a page that has nothing unsaved leaves nothing behind', async () => {
  const unsaved = shallowRef(true)
  const reads: string[] = []
  const visit = (name: string) => {
    const scope = effectScope()
    scope.run(() => useLeaveGuard(() => (reads.push(name), unsaved.value)))
    return scope
  }
  visit('first').stop()
  expect([asked(), await set(unsaved, false)]).toEqual([true, false])
  visit('second').stop()
  reads.length = 0
  expect(await set(unsaved, true)).toBe(false)
  expect(reads).toEqual([])
})
