import { mount } from '@vue/test-utils'
import type { VueWrapper } from '@vue/test-utils'
import { createPinia } from 'pinia'
import type { Component } from 'vue'

/** Mounts a component in a document with stores of its own, in Chinese. */
export function mountWith(component: Component, props: Record<string, unknown> = {}, slots: Record<string, string> = {}): VueWrapper {
  return mount(component, { props, slots, attachTo: document.body, global: { plugins: [createPinia()] } })
}
