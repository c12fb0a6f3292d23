import { expect, it } from 'vitest'
import { effectScope, shallowRef } from 'vue'
import { useStages } from '@/composables/useStages'
import { nextTask } from '@/stores/nextTask'

it('lets one part after the other come, each in a task of its own, once there is something to show', async () => {
  const ready = shallowRef(false)
  const stage = effectScope().run(() => useStages(() => ready.value, 3))
  await nextTask()
  await nextTask()
  expect(stage?.value).toBe(1)
  ready.value = true
  const seen: (number | undefined)[] = []
  for (let task = 0; task < 4; task++) {
    seen.push(stage?.value)
    await nextTask()
  }
  expect([...new Set(seen), stage?.value]).toEqual([1, 2, 3, 3])
})
