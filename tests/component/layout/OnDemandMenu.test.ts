import { mount } from '@vue/test-utils'
import { expect, test, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import OnDemandMenu from '@/components/layout/OnDemandMenu.vue'

const Menu = defineComponent({ props: { label: { type: String, required: true } }, setup: ({ label }, { slots }) => () => h('div', { class: 'menu' }, [label, slots['default']?.()]) })
const slots = { default: ({ closed }: { closed: Record<string, string> }) => h('button', closed, '年份') }
const menuOf = (load: () => Promise<{ default: typeof Menu }>) => mount(OnDemandMenu, { props: { load }, attrs: { label: '选择' }, slots })

test('the menu is fetched when the reader comes near, and shown when pressed', async () => {
  const load = vi.fn(() => Promise.resolve({ default: Menu }))
  const wrapper = menuOf(load)
  await wrapper.get('button').trigger('focusin')
  expect({ fetched: load.mock.calls.length, html: wrapper.get('button').html() }).toEqual({ fetched: 1, html: '<button aria-haspopup="menu" aria-expanded="false">年份</button>' })
  await wrapper.get('button').trigger('click')
  await vi.waitFor(() => expect(wrapper.get('.menu').element.innerHTML).toBe('选择<button>年份</button>'))
})

test('a menu that cannot be fetched is asked for again', async () => {
  const load = vi.fn(() => Promise.resolve({ default: Menu })).mockRejectedValueOnce(new Error('offline'))
  const wrapper = menuOf(load)
  await wrapper.get('button').trigger('click')
  await wrapper.get('button').trigger('click')
  await vi.waitFor(() => expect(wrapper.find('.menu').exists()).toBe(true))
})
