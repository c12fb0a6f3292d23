import { afterEach, describe, expect, it } from 'vitest'
import { TabsRoot } from 'reka-ui'
import { defineComponent, h, nextTick } from 'vue'
import ChartKindTabs from '@/components/filters/ChartKindTabs.vue'
import { mountWith } from '../mountWith'

const UNFIT = new Map([['line', '折线图需要两年以上，现只选了一年。']])
const Tabs = defineComponent({
  emits: ['choose'],
  setup: (_, { emit }) => () => h(TabsRoot, { modelValue: 'bar', activationMode: 'manual', 'onUpdate:modelValue': (kind: unknown) => emit('choose', kind) }, () => h(ChartKindTabs, { chosen: 'bar', unfit: UNFIT as never })),
})
const mounted = () => mountWith(Tabs)
const tab = (page: ReturnType<typeof mounted>, name: string) => page.findAll('[role=tab]').find((found) => found.text() === name)

afterEach(() => (document.body.innerHTML = ''))

describe('ChartKindTabs', () => {
  it('offers every kind and says which is shown', () => {
    const page = mounted()
    expect(page.findAll('[role=tab]').map((found) => [found.text(), found.attributes('aria-selected')])).toEqual([
      ['条形', 'true'], ['折线', 'false'], ['散点', 'false'], ['热力', 'false'], ['雷达', 'false'], ['分布', 'false'], ['表格', 'false'],
    ])
    expect(page.get('[role=tablist]').attributes('aria-label')).toBe('图表类型')
  })

  it('keeps a kind that does not suit in reach, and says why', () => {
    const line = tab(mounted(), '折线')
    expect(line?.attributes('aria-disabled')).toBe('true')
    expect(line?.attributes('disabled')).toBeUndefined()
    expect(document.getElementById(line?.attributes('aria-describedby') ?? '')?.textContent).toBe('折线图需要两年以上，现只选了一年。')
  })

  it('shows the reason when the kind has the focus', async () => {
    await tab(mounted(), '折线')?.trigger('focus')
    await expect.poll(() => document.querySelector('[role=tooltip]')?.textContent).toContain('折线图需要两年以上')
  })
  it('shows the reason when the kind is touched, also where that gives no focus, until another place is', async () => {
    await tab(mounted(), '折线')?.trigger('click')
    expect(document.querySelector('[role=tooltip]')?.textContent).toBe('折线图需要两年以上，现只选了一年。')
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }))
    await nextTick()
    expect(document.querySelector('[role=tooltip]')).toBeNull()
  })
})
