import type { Page } from 'playwright-core'
import { writeBoardFragment } from '../../src/link/boardCodec'
import type { Messages } from '../../src/locales/messages'

/** A page as a reader may have it before him: where it is, and what he did there. Pictures are taken of these, and barriers looked for. */
export interface PageState {
  readonly query: string
  /** After `#`. */
  readonly fragment?: string
  readonly open?: (page: Page, words: Messages) => Promise<unknown>
  /** Where there is no such thing on a large screen, or on a small one. */
  readonly only?: 'large' | 'small'
}

const BOARD = writeBoardFragment({
  title: '季度简报',
  charts: [
    { search: '?ds=towns&page=compare&chart=bar&indicator=admin_inspections&town=*&year=latest', note: '检查次数以各镇报告所载为准。' },
    { search: '?ds=towns&page=compare&chart=table&indicator=info_disclosed&town=*&year=latest', note: '' },
    { search: '?ds=demo&page=compare&chart=line&indicator=disputes_resolved&town=*&year=2019..2023', note: '' },
    { search: '?ds=demo&page=compare&chart=heatmap&indicator=disputes_resolved~info_disclosed&town=*&year=latest', note: '' },
  ],
})
const TABLE = ['乡镇,年份,行政检查次数,走访户数', '松源镇,2023,50余,300', '新桥镇,2023,无,120', '合计,,50,420'].join('\n')

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()
const item = (page: Page, name: string | RegExp) => page.getByRole('menuitem', { name }).click()

async function share(page: Page, words: Messages, tab: keyof Messages['sharing']['tabs']): Promise<void> {
  await page.getByRole('button', { name: words.shell.share, exact: true }).click()
  /* Within the dialog: the page behind it has a tab of the same name. */
  await page.getByRole('dialog').getByRole('tab', { name: words.sharing.tabs[tab], exact: true }).click()
}

async function find(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill(typed)
}

async function adoptBoard(page: Page, words: Messages): Promise<void> {
  await button(page, words.board.adopt)
  await page.locator('main article').nth(3).waitFor()
}

async function importTable(page: Page, words: Messages): Promise<void> {
  await button(page, words.importer.paste)
  await page.locator('main textarea').fill(TABLE)
  await button(page, words.importer.pasteRead)
  await page.getByRole('button', { name: words.importer.finish }).waitFor()
}

const INSPECTIONS = 'page=compare&chart=bar&indicator=admin_inspections'

export const PAGE_STATES = {
  overview: { query: 'page=overview' },
  'overview-themes': { query: 'page=overview', open: (page, { overview }) => button(page, new RegExp(`^${overview.themes}`)) },
  'overview-datasets': { query: 'page=overview', open: (page) => page.locator('header .switch').click() },
  'overview-look': { query: 'page=overview', only: 'large', open: (page, { shell }) => button(page, shell.look) },
  menu: { query: 'page=overview', only: 'small', open: (page, { shell }) => button(page, shell.menu) },
  find: { query: 'page=overview', open: (page) => page.keyboard.press('Control+k') },
  'find-results': { query: 'page=overview', open: (page) => find(page, 'tj') },
  'find-nothing': { query: 'page=overview', open: (page) => find(page, 'qqqq') },
  compare: { query: 'page=compare' },
  'compare-bar': { query: INSPECTIONS },
  'compare-table': { query: 'page=compare&chart=table&indicator=info_disclosed&town=*&year=earliest..latest' },
  'compare-indicators': { query: INSPECTIONS, only: 'large', open: (page, { compare }) => button(page, new RegExp(`^${compare.chooseIndicators('').slice(0, 4)}`)) },
  'compare-filters': { query: INSPECTIONS, only: 'small', open: (page, { compare }) => button(page, new RegExp(`^${compare.filters}`)) },
  'compare-broken': { query: 'page=compare&year=20x4&town=nowhere' },
  'demo-line': { query: 'page=compare&ds=demo&chart=line' },
  'demo-facets': { query: 'ds=demo&page=compare&chart=line&facet=town&indicator=disputes_resolved&year=earliest..latest' },
  'demo-heatmap': { query: 'page=compare&ds=demo&chart=heatmap' },
  evidence: { query: `${INSPECTIONS}&evidence=441403116.admin_inspections.2023` },
  'share-link': { query: INSPECTIONS, open: (page, words) => share(page, words, 'link') },
  'share-picture': { query: INSPECTIONS, open: (page, words) => share(page, words, 'picture') },
  'share-table': { query: INSPECTIONS, open: (page, words) => share(page, words, 'table') },
  'share-text': { query: INSPECTIONS, open: (page, words) => share(page, words, 'text') },
  'share-file': { query: INSPECTIONS, open: (page, words) => share(page, words, 'file') },
  town: { query: 'page=town' },
  'town-choose': { query: 'page=town', open: (page) => page.locator('main .choose').click() },
  indicator: { query: 'page=indicator&indicator=info_disclosed' },
  'indicator-choose': { query: 'page=indicator&indicator=info_disclosed', open: (page, { indicator }) => button(page, indicator.choose) },
  data: { query: 'page=data' },
  'data-found': { query: 'page=data&q=tj', open: (page) => page.locator('tbody .pick input').nth(1).click() },
  'data-filters': { query: 'page=data', only: 'small', open: (page, { compare }) => button(page, new RegExp(`^${compare.filters}`)) },
  'data-columns': { query: 'page=data', open: (page, { data }) => button(page, data.chooseColumns) },
  'data-download': { query: 'page=data', open: (page, { data }) => button(page, data.download) },
  'data-checks': { query: 'page=data', open: (page) => page.locator('#checks summary').nth(1).click() },
  'data-nothing': { query: 'page=data&q=qqqq' },
  import: { query: 'page=import' },
  'import-paste': { query: 'page=import', open: (page, { importer }) => button(page, importer.paste) },
  'import-questions': { query: 'page=import', open: importTable },
  board: { query: 'page=board' },
  'board-sent': { query: 'page=board', fragment: BOARD, open: (page) => page.locator('main article').nth(3).waitFor() },
  'board-own': { query: 'page=board', fragment: BOARD, open: adoptBoard },
  'board-more': { query: 'page=board', fragment: BOARD, open: async (page, words) => {
    await adoptBoard(page, words)
    await button(page, words.board.more)
  } },
  'board-rename': { query: 'page=board', fragment: BOARD, open: async (page, words) => {
    await adoptBoard(page, words)
    await button(page, words.board.rename)
  } },
  'board-removed': { query: 'page=board', fragment: BOARD, open: async (page, words) => {
    await adoptBoard(page, words)
    await button(page, words.board.more)
    await item(page, words.board.removeBoard)
  } },
  about: { query: 'page=about' },
} satisfies Record<string, PageState>

export type StateName = keyof typeof PAGE_STATES

export function stateNamed(name: StateName): PageState {
  return PAGE_STATES[name]
}

/** How a page is looked at. */
export interface Variant {
  readonly lang: 'zh' | 'en'
  readonly look: 'light' | 'dark'
  readonly width: number
  readonly height: number
  readonly touch: boolean
}

/** Up to this width, what is only for small screens is there. */
const SMALL = 640

export function isSeen({ only }: PageState, { width }: Variant): boolean {
  return only === undefined || (only === 'small') === width <= SMALL
}

export function contextOf({ width, height, touch, lang }: Variant) {
  return { viewport: { width, height }, hasTouch: touch, isMobile: touch, locale: lang === 'zh' ? 'zh-CN' : 'en-GB' }
}

/** Brings a page into a state and waits until it rests. */
export async function showState(page: Page, { state, variant, words }: { readonly state: PageState; readonly variant: Variant; readonly words: Messages }): Promise<void> {
  await page.goto(`./?${state.query}&lang=${variant.lang}&look=${variant.look}${state.fragment === undefined ? '' : `#${state.fragment}`}`, { waitUntil: 'networkidle' })
  await page.locator('main h1, main h2').first().waitFor()
  await state.open?.(page, words)
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(250)
}
