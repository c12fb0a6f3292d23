import type { PageState, StateName, Variant } from '../../scripts/pictures/pageStates'
import { PAGE_STATES, contextOf, isSeen, showState, stateNamed } from '../../scripts/pictures/pageStates'
import { messages as english } from '../../src/locales/en'
import { messages as chinese } from '../../src/locales/zh-CN'
import { findBarriers } from './axe'
import { expect, test, watchContext } from './guard'
import { findOverflow, findSmallTargets } from './touchTargets'

/** Every state in both languages, both looks, with a mouse on a desk and with a finger on a phone. */
const VARIANTS: Readonly<Record<string, Variant>> = {
  'Chinese, light, on a desk': { lang: 'zh', look: 'light', width: 1440, height: 900, touch: false },
  'English, dark, on a phone': { lang: 'en', look: 'dark', width: 390, height: 844, touch: true },
}

/** What a page says wrong, and on a phone also what is out of reach. */
const NONE = { barriers: [], small: [], overflow: 0 }

for (const [variantName, variant] of Object.entries(VARIANTS)) {
  test.describe(variantName, () => {
    test.slow()
    test.describe.configure({ mode: 'parallel' })
    for (const name of Object.keys(PAGE_STATES) as StateName[]) {
      const state: PageState = stateNamed(name)
      if (!isSeen(state, variant)) continue
      test(`${name}: no barrier`, async ({ browser, baseURL }) => {
        const context = await browser.newContext({ ...contextOf(variant), baseURL: baseURL ?? '' })
        const watch = watchContext(context, new URL(baseURL ?? '').origin)
        const page = await context.newPage()
        await showState(page, { state, variant, words: variant.lang === 'zh' ? chinese : english })
        const found = { barriers: await findBarriers(page), small: variant.touch ? await findSmallTargets(page) : [], overflow: await findOverflow(page) }
        expect({ ...found, complaints: watch.complaints }).toEqual({ ...NONE, complaints: [] })
        await context.close()
      })
    }
  })
}
