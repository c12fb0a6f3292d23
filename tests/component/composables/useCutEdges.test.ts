import { expect, it } from 'vitest'
import { defineComponent, h, nextTick, ref } from 'vue'
import { cutEdges, useCutEdges } from '@/composables/useCutEdges'
import { mountWith } from '../mountWith'

it.each([
  ['all is in sight', { scrollLeft: 0, scrollWidth: 358, clientWidth: 358 }, { start: false, end: false }],
  ['a part of a pixel is no edge', { scrollLeft: 0.5, scrollWidth: 359, clientWidth: 358 }, { start: false, end: false }],
  ['at the start', { scrollLeft: 0, scrollWidth: 460, clientWidth: 358 }, { start: false, end: true }],
  ['in the middle', { scrollLeft: 50, scrollWidth: 460, clientWidth: 358 }, { start: true, end: true }],
  ['at the end', { scrollLeft: 102, scrollWidth: 460, clientWidth: 358 }, { start: true, end: false }],
])('%s', (_, scroller, edges) => expect(cutEdges(scroller)).toEqual(edges))

it('keeps up with scrolling', async () => {
  const page = mountWith(defineComponent(() => {
    const scroller = ref<HTMLElement | null>(null)
    const edges = useCutEdges(scroller)
    return () => h('div', { ref: scroller }, JSON.stringify(edges.value))
  }))
  Object.defineProperties(page.element, { scrollLeft: { value: 40 }, scrollWidth: { value: 460 }, clientWidth: { value: 358 } })
  await nextTick()
  await page.trigger('scroll')
  await nextTick()
  expect(page.text()).toBe('{"start":true,"end":true}')
})
