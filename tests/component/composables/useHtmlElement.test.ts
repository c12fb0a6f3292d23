import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { shallowRef } from 'vue'
import { useHtmlElement } from '@/composables/useHtmlElement'

it('gives the element of a template ref, of a component its root, and none of what is no HTML', () => {
  const paragraph = document.createElement('p')
  const component = mount({ template: '<section></section>' }).vm
  const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const found = [paragraph, component, drawing, null].map((target) => useHtmlElement(shallowRef(target)).value?.tagName ?? null)
  expect(found).toEqual(['P', 'SECTION', null, null])
})
