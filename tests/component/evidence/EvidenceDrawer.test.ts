import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import EvidenceDrawer from '@/components/evidence/EvidenceDrawer.vue'
import { useView } from '@/stores/view'
import { mountWith, storesWith } from '../withStores'
import { at, dataset } from './fixture'

const copied = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve())

function openDrawer(town = '110101101') {
  const pinia = storesWith(dataset)
  useView().patch({ page: 'compare', evidence: at(town, 'materials') })
  return mountWith(EvidenceDrawer, { pinia, props: { address: at(town, 'materials') } })
}

describe('EvidenceDrawer', () => {
  beforeEach(() => {
    document.body.innerHTML = '<button id="mark">≥5,000</button>'
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: copied } })
  })
  afterEach(() => void copied.mockClear())

  it('shows value, wording and what the check found', () => {
    const { wrapper } = openDrawer()
    expect(wrapper.attributes('role')).toBe('dialog')
    expect(wrapper.get('h2').text()).toBe('东镇 · 2022')
    expect(wrapper.get('.value').text().replace(/\s+/g, ' ')).toBe('≥5,000份不少于')
    expect(wrapper.get('mark').text()).toBe('5000余')
    expect(wrapper.get('.checks').text()).toContain('可能是笔误')
    wrapper.unmount()
  })

  it('says that nothing was said, and never zero', () => {
    const { wrapper } = openDrawer('110103101')
    expect(wrapper.get('.value').text()).toBe('未提及')
    expect(wrapper.text()).toContain('未提及不等于零')
    expect(wrapper.find('mark').exists()).toBe(false)
    wrapper.unmount()
  })

  it('is announced, takes the focus, and gives it back when closed by key', async () => {
    document.getElementById('mark')?.focus()
    const { wrapper, announcement } = openDrawer()
    await nextTick()
    expect(announcement.value.text).toBe('已打开出处：东镇，2022年，发放宣传资料份数，≥5,000份')
    expect(document.activeElement).toBe(wrapper.element)
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
    expect(useView().view.evidence).toBeNull()
    wrapper.unmount()
    expect(document.activeElement?.id).toBe('mark')
  })

  it('stays open when the key closes a dialog over it', () => {
    document.body.innerHTML = ''
    document.body.setAttribute('aria-hidden', 'true')
    const { wrapper } = openDrawer()
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
    expect(useView().view.evidence).toEqual(at('110101101', 'materials'))
    document.body.removeAttribute('aria-hidden')
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
    expect(useView().view.evidence).toBeNull()
    wrapper.unmount()
  })

  it('goes on to the next town', async () => {
    const { wrapper } = openDrawer()
    await wrapper.get('.steps button:last-child').trigger('click')
    expect(useView().view.evidence).toEqual(at('110102101', 'materials'))
    wrapper.unmount()
  })

  it('copies a citation', async () => {
    const { wrapper, announcement } = openDrawer()
    await wrapper.get('.acts button').trigger('click')
    await vi.waitFor(() => expect(announcement.value.text).toBe('引文已复制'))
    expect(copied.mock.calls[0]?.[0]).toBe('山省江市东县东镇，2022年，发放宣传资料份数：≥5,000份。原文：“印发各类宣传资料5000余份”。《东镇2022年报告》。')
    wrapper.unmount()
  })
})
