import { enableAutoUnmount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import '@/components/find/FindDialog.vue'
import FindBox from '@/components/find/FindBox.vue'
import { useDatasets } from '@/stores/datasets'
import { RECENT_KEY, useRecentFinds } from '@/stores/recentFinds'
import { useView } from '@/stores/view'
import { freshStores, memoryStorage, mountWith } from '../withStores'

async function open(kept: Record<string, string> = {}) {
  const storage = memoryStorage(kept)
  const pinia = freshStores({ storage })
  useRecentFinds()
  await useDatasets().open('towns')
  mountWith(FindBox, { pinia })
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true }))
  await expect.poll(() => document.querySelector('[role=dialog] input')).not.toBe(null)
  await nextTick()
  return storage
}

const box = () => document.querySelector<HTMLInputElement>('[role=dialog] input') as HTMLInputElement
const names = () => [...document.querySelectorAll('[role=option] .find-name')].map((name) => name.textContent)

async function type(text: string): Promise<void> {
  box().value = text
  box().dispatchEvent(new Event('input', { bubbles: true }))
  await nextTick()
  await nextTick()
}

async function press(key: string): Promise<void> {
  box().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  await nextTick()
}

enableAutoUnmount(afterEach)

describe('Find', () => {
  it('opens by Ctrl-K with the towns and the pages', async () => {
    await open()
    expect(names()).toEqual(['荫城镇', '松源镇', '大张楼镇', '东庄镇', '皇宫镇', '总览', '对比', '乡镇', '指标', '数据', '导入', '说明', '看板'])
  })

  it('finds by characters, English and, once they are there, pinyin', async () => {
    await open()
    await type('松源')
    expect(names()[0]).toBe('松源镇')
    await type('penalt')
    expect(names()).toContain('行政处罚案件数')
    await expect.poll(async () => {
      await type('dzl')
      return names()[0]
    }).toBe('大张楼镇')
  })

  it('goes where Enter says, and remembers it', async () => {
    const storage = await open()
    await type('调解员')
    await expect.poll(() => box().getAttribute('aria-activedescendant')).not.toBe(null)
    await press('Enter')
    expect(useView().view).toMatchObject({ page: 'indicator', indicators: ['mediators'] })
    expect(storage.items.get(RECENT_KEY)).toBe('indicator\tmediators')
    await expect.poll(() => document.querySelector('[role=dialog]')).toBe(null)
  })

  it('offers first what was found last', async () => {
    await open({ [RECENT_KEY]: 'indicator\tmediators\ntown\tgone' })
    expect(names()[0]).toBe('人民调解员人数')
  })

  it('says what to do where nothing is found', async () => {
    await open()
    await type('没有这个东西')
    expect(names()).toEqual([])
    expect(document.querySelector('.find-nothing')?.textContent).toContain('没有找到“没有这个东西”')
  })
})
